import Foundation
import TestSupport
import Testing

extension Trait where Self == ConditionTrait {
    /// Only where `CONVENE_BIN` names the folder of a release.
    static var ofRelease: Self {
        .enabled(if: Executable.areReleased, "CONVENE_BIN names no release")
    }
}

@Suite("On the system that it lands on, the release", .ofRelease)
struct LayoutTests {
    private static let certificates = Task { try await Certificates() }

    private static let enterable = ConditionTrait.enabled("this machine lets nobody into another root") {
        await SmallSystem.canBeEntered()
    }

    /// Runs `create` in the system against a portal whose certificate the tests' authority has signed.
    private func create(
        in system: SmallSystem, _ environment: [String: String] = [:]
    ) async throws -> Finished {
        let certificates = try await Self.certificates.value
        let plain = try FaultServer(.answer(.json("{\"result\":3102}")))
        let portal = try await TLSServer(.good, of: certificates, before: plain.port)
        return try await Command.run(
            SmallSystem.unshare,
            system.convene(["create", "--quiet", "--url", portal.at(plain.url), "--title", "x"]),
            environment: SmallSystem.environment.merging(environment) { $1 })
    }

    /// Opens the composer in a system, and gives what it wrote once it has written `text`.
    private func opened(on layout: SmallSystem.Layout, terminal: String, until text: String) async throws -> String {
        let system = try await SmallSystem(layout)
        // The system must be there as long as the program runs.
        defer { withExtendedLifetime(system) {} }
        let screen = try PseudoTerminal(
            SmallSystem.unshare, system.convene([]),
            environment: SmallSystem.environment.merging([
                "TERM": terminal, "CONVENE_URL": "http://127.0.0.1:9/rest/1/s3cr3tc0de/",
            ]) { $1 })
        try screen.wait(for: text)
        return String(decoding: screen.output, as: UTF8.self)
    }

    @Test("trusts whom the system trusts", enterable, arguments: SmallSystem.Layout.known)
    func trust(layout: SmallSystem.Layout) async throws {
        let system = try await SmallSystem(layout, trusting: Self.certificates.value.authority)
        let run = try await create(in: system)
        #expect(run.exit == .status(0), "\(run.errors)")
        #expect(run.output == "3102\n")
    }

    @Test("trusts nobody where the system does not know the issuer", enterable)
    func distrust() async throws {
        for layout in [SmallSystem.Layout.known[0], .bare] {
            let stranger = try await Self.certificates.value.stranger
            let run = try await create(in: SmallSystem(layout, trusting: stranger))
            #expect(run.exit == .status(69), "on \(layout): \(run.errors)")
        }
    }

    @Test("takes SSL_CERT_FILE before the system's certificates", enterable)
    func namedFile() async throws {
        let certificates = try await Self.certificates.value
        let system = try await SmallSystem(.known[0], trusting: certificates.stranger)
        try system.put(certificates.authority, at: "srv/authority.pem")
        let run = try await create(in: system, ["SSL_CERT_FILE": "/srv/authority.pem"])
        #expect(run.exit == .status(0), "\(run.errors)")
    }

    @Test(
        "finds its terminal in the system's database and draws real signs, whatever LANG was sent", enterable,
        arguments: SmallSystem.Layout.known)
    func terminal(layout: SmallSystem.Layout) async throws {
        let screen = try await opened(on: layout, terminal: SmallSystem.terminal, until: "F10")
        #expect(screen.contains("▸") && screen.contains("■"))
    }

    @Test(
        "knows the common terminals where the system knows none, and then draws in ASCII", enterable,
        arguments: ["linux", "screen-256color", "tmux-256color", "vt100", "xterm", "xterm-256color", "xterm-kitty"])
    func builtIn(terminal: String) async throws {
        let screen = try await opened(on: .bare, terminal: terminal, until: "F10")
        #expect(screen.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("knows its arguments, and decodes a picture, where /proc is not mounted", enterable)
    func withoutProc() async throws {
        let system = try await SmallSystem(.bare)
        try Bitmap.shaded(600, 600).write(to: system.root.appending(path: "tmp/picture.bmp"))
        let run = try await Command.run(
            SmallSystem.unshare, system.withoutProc("/usr/bin/convene", "check", "--avatar", "/tmp/picture.bmp"),
            environment: SmallSystem.environment)
        #expect(run.exit == .status(0), "\(run.errors)")
        #expect(run.output.contains("BMP, 600 × 600"), "\(run.output)")
    }

    @Test("names a terminal that nobody knows", enterable)
    func unknownTerminal() async throws {
        let text = try await opened(on: .bare, terminal: "no-such-terminal", until: "no-such-terminal")
        #expect(!text.contains("\u{1B}"), "nothing was painted")
    }
}
