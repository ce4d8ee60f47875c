import Foundation
import TestSupport
import Testing

@Suite("A portal that was renamed")
struct RenamedTests {
    private static let certificates = Task { try await Certificates() }

    private let home: TemporaryHome
    private let portal: DemoPortal
    private let old: FaultServer
    private let servers: [TLSServer]
    private let proxy: ConnectProxy

    init() async throws {
        home = try TemporaryHome()
        portal = try await DemoPortal()
        let certificates = try await Self.certificates.value
        let path = portal.url.components(separatedBy: "/rest/")[1]
        let exchanges = ["profile", "scope", "im.chat.add"].map { method in
            Exchange.answer(.redirect(to: "https://new.example/rest/\(path)\(method).json"))
        }
        // The test asks for the methods in this order, with the first one asked over again where it may be.
        old = try FaultServer(connections: [[exchanges[0]]])
        let new = try #require(URLComponents(string: portal.url)?.port)
        servers = [
            try await TLSServer(.good, of: certificates, before: old.port),
            try await TLSServer(.good, of: certificates, before: UInt16(new)),
        ]
        proxy = try ConnectProxy(to: ["old.example": servers[0].port, "new.example": servers[1].port])
        try home.write(
            """
            default = "acme"

            [profiles.acme]
            # The works' own portal.
            address = "https://old.example"
            kind = "webhook"
            user = 1
            ca-file = "\(certificates.authority)"
            secret-command = "cat ~/secret"

            """, to: ".config/convene/profiles.toml")
        try home.write("https://old.example/rest/\(path)\n", to: "secret")
    }

    private var profiles: String {
        get throws {
            try String(contentsOf: home.config.appending(path: "profiles.toml"), encoding: .utf8)
        }
    }

    @Test("Without a terminal the new address is named with 69, and nothing goes there")
    func named() async throws {
        let child = try Child(
            .convene, ["profiles", "test", "acme"], home: home, environment: ["https_proxy": proxy.url])
        #expect(try await child.ended() == .status(69), "\(child.errors)")
        #expect(child.errors.contains("https://new.example"), "\(child.errors)")
        #expect(child.errors.contains("convene profiles test NAME"), "\(child.errors)")
        #expect(!proxy.requests.contains { $0.contains("new.example") })
        #expect(try !profiles.contains("new.example"))
    }

    @Test("At a terminal it is asked for once and kept, and the secret's own address may stay the old one")
    func kept() async throws {
        let screen = try await TmuxScreen(
            .convene, "profiles", "test", "acme", home: home, environment: ["https_proxy": proxy.url])
        try await screen.shows("Use the new address")
        try await screen.type("y")
        try await screen.press("Enter")
        try await screen.shows("from now on")
        #expect(try await screen.ended() == .status(0))
        let text = try profiles
        #expect(text.contains("\naddress = \"https://new.example\"\n"), "\(text)")
        #expect(text.contains("\nformerly = \"https://old.example\"\n"), "\(text)")
        #expect(text.contains("# The works' own portal."))
        let asked = old.connections
        let child = try Child(
            .convene, ["create", "--title", "Launch crew"], home: home, environment: ["https_proxy": proxy.url])
        #expect(try await child.ended() == .status(0), "\(child.errors)")
        #expect(try await portal.chats(titled: "Launch crew") == 1)
        #expect(old.connections == asked)
    }

    @Test("Whoever says nothing has said no")
    func declined() async throws {
        let screen = try await TmuxScreen(
            .convene, "profiles", "test", "acme", home: home, environment: ["https_proxy": proxy.url])
        try await screen.shows("Use the new address")
        try await screen.press("Enter")
        #expect(try await screen.ended() == .status(69))
        #expect(try !profiles.contains("new.example"))
        #expect(!proxy.requests.contains { $0.contains("new.example") })
    }
}
