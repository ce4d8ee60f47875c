import Foundation
import TestSupport
import Testing

@Suite("A local application as a saved portal")
struct ApplicationTests {
    private let home: TemporaryHome
    private let portal: DemoPortal

    init() async throws {
        home = try TemporaryHome()
        portal = try await DemoPortal("--latency", "20")
    }

    private var origin: String { portal.url.components(separatedBy: "/rest/")[0] }
    private var secrets: [String] {
        ["client_secret", "access_token", "refresh_token"].compactMap { portal.application[$0] }
    }

    private func convene(_ arguments: String..., input: [String] = []) async throws -> Invocation {
        let child = try Child(.convene, arguments, home: home, input: input.map { $0 + "\n" }.joined())
        guard case .status(let status) = try await child.ended() else {
            throw NeverHappened("convene exits", within: .patience, seen: child.errors)
        }
        for secret in secrets { #expect(!(child.output + child.errors).contains(secret)) }
        return Invocation(status: status, output: child.output, errors: child.errors)
    }

    /// Saves it under the name acme, with what was got on the portal's pages.
    private func add(_ grant: String) async throws -> Invocation {
        let application = portal.application
        return try await convene(
            "profiles", "add", "acme", "--oauth", "--url", origin,
            input: [application["client_id"] ?? "", application["client_secret"] ?? "", grant])
    }

    private func refreshToken() throws -> String { try #require(portal.application["refresh_token"]) }

    @Test("It is saved with a refresh token, and chats are created with it")
    func adding() async throws {
        let run = try await add(refreshToken())
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("You are Vera Lind on 127.0.0.1:"))
        let text = try String(contentsOf: home.config.appending(path: "profiles.toml"), encoding: .utf8)
        #expect(text.contains("kind = \"oauth\"") && text.contains("token-server = \"\(origin)\""), "\(text)")
        #expect(text.contains("as = \"Vera Lind\""))
        for secret in secrets { #expect(!text.contains(secret)) }
        for name in ["acme", "acme.tokens"] {
            let path = home.config.appending(path: "secrets/\(name)").path
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        }
        #expect(try await convene("create", "--title", "one", "--verify").status == 0)
        #expect(try await portal.calls()["oauth.token"] == 2, "the grant was tried as a code, then as a refresh token")
    }

    @Test("It is saved with the address of the page where the authorization ends")
    func authorized() async throws {
        let id = try #require(portal.application["client_id"])
        let curl = try await Command.run(
            .installed("curl"), "-sS", "-o", "/dev/null", "-w", "%{redirect_url}",
            "\(origin)/oauth/authorize/?client_id=\(id)")
        #expect(curl.output.contains("code="))
        let run = try await add(curl.output)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await portal.calls()["oauth.token"] == 1)
    }

    @Test("What is good for nothing is refused with 77, and nothing is saved")
    func refused() async throws {
        let run = try await add("n0thing")
        #expect(run.status == 77, "\(run.errors)")
        #expect(!run.errors.contains("n0thing"))
        #expect(!FileManager.default.fileExists(atPath: home.config.appending(path: "profiles.toml").path))
    }

    @Test("Ten processes whose token has expired renew it once, and all go on")
    func tenProcesses() async throws {
        #expect(try await add(refreshToken()).status == 0)
        for round in 1...3 {
            try await portal.expireToken()
            let before = try await portal.calls()["oauth.token"] ?? 0
            let children = try (1...10).map { number in
                try Child(.convene, ["create", "--quiet", "--title", "\(round).\(number)"], home: home)
            }
            for child in children { #expect(try await child.ended() == .status(0), "\(child.errors)") }
            #expect(try await portal.calls()["oauth.token"] == before + 1)
            let titles = try await portal.chats().map(\.title).filter { $0.hasPrefix("\(round).") }
            #expect(Set(titles).count == 10 && titles.count == 10)
        }
    }

    @Test("A process that is killed while it renews blocks no other, and a dead refresh token says what to do")
    func deadToken() async throws {
        #expect(try await add(refreshToken()).status == 0)
        let tokens = home.config.appending(path: "secrets/acme.tokens")
        let old = try Data(contentsOf: tokens)
        try await portal.expireToken()
        #expect(try await convene("create").status == 0)
        // As after a power cut between the server's answer and the disk.
        try old.write(to: tokens)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: tokens.path)
        let run = try await convene("create", "--title", "late")
        #expect(run.status == 77)
        #expect(run.errors.contains("convene profiles add NAME --oauth"), "\(run.errors)")
        #expect(run.errors.contains("No chat was created."), "\(run.errors)")
        #expect(try await portal.chats(titled: "late") == 0)
    }

    @Test("Tokens that others can read are refused with 77")
    func publicTokens() async throws {
        #expect(try await add(refreshToken()).status == 0)
        let tokens = home.config.appending(path: "secrets/acme.tokens").path
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: tokens)
        let run = try await convene("create")
        #expect(run.status == 77)
        #expect(run.errors.contains("chmod 600"), "\(run.errors)")
    }

    @Test("Removed, its secret and its tokens are gone")
    func removed() async throws {
        #expect(try await add(refreshToken()).status == 0)
        #expect(try await convene("profiles", "remove", "acme").status == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: home.config.appending(path: "secrets").path)
        #expect(left == [])
    }
}
