import Foundation
import TestSupport
import Testing

@Suite("Where to connect")
struct ConnectionTests {
    /// A server that answers every call with a chat.
    private func server() throws -> FaultServer { try FaultServer(connections: answers("3102")) }

    private func domain(_ server: FaultServer) -> String { server.url.replacing("/rest/1/\(secret)/", with: "") }

    @Test("The environment names the portal; an option counts more")
    func environment() async throws {
        let (first, second) = (try server(), try server())
        #expect(try await convene("create", environment: ["CONVENE_URL": first.url]).status == 0)
        #expect(first.requests.count == 1)
        let run = try await convene("create", "--url", second.url, environment: ["CONVENE_URL": first.url])
        #expect(run.status == 0)
        #expect(first.requests.count == 1)
        #expect(second.requests.count == 1)
    }

    @Test("A token of the environment goes with a domain, and does not disturb a webhook")
    func tokenFromEnvironment() async throws {
        let server = try server()
        let environment = ["CONVENE_TOKEN": "t0k3n"]
        #expect(try await convene("create", "--url", domain(server), environment: environment).status == 0)
        #expect(server.requests.last?.text == "{\"auth\":\"t0k3n\"}")
        #expect(server.requests.last?.line.contains("/rest/im.chat.add.json") == true)
        #expect(try await convene("create", "--url", server.url, environment: environment).status == 0)
        #expect(server.requests.last?.text == "{}")
    }

    @Test("The URL may come from standard input")
    func urlFromInput() async throws {
        let server = try server()
        #expect(try await convene("create", "--url", "-", input: "\(server.url)\n").status == 0)
        #expect(server.requests.count == 1)
    }

    @Test("A URL that is asked for at a terminal does not show there")
    func typedURL() async throws {
        let server = try server()
        let screen = try await TmuxScreen(.convene, "create", "--url", "-", "--quiet")
        try await screen.shows("Webhook URL:")
        try await screen.type(server.url)
        try await screen.press("Enter")
        let end = try await screen.shows("3102")
        #expect(!end.contains(secret))
        #expect(try await screen.ended() == .status(0))
    }

    @Test("Ctrl-C instead of a URL is status 130")
    func interruptedQuestion() async throws {
        let screen = try await TmuxScreen(.convene, "create", "--url", "-")
        try await screen.shows("Webhook URL:")
        try await screen.press("C-c")
        #expect(try await screen.ended() == .status(130))
        #expect(try await screen.text.contains("no chat was created"))
    }

    @Test("The token may come from a private file, or from a command")
    func tokenFromFile() async throws {
        let server = try server()
        let home = try TemporaryHome()
        try home.write("t0k3n\nmore\n", to: "token")
        let url = domain(server)
        #expect(try await convene("create", "--url", url, "--token-file", "token", home: home).status == 0)
        #expect(server.requests.last?.text == "{\"auth\":\"t0k3n\"}")
        #expect(try await convene("create", "--url", url, "--token-command", "echo t0; yes").status == 0)
        #expect(server.requests.last?.text == "{\"auth\":\"t0\"}")
    }

    @Test("A token file that others can read is refused with 77")
    func publicTokenFile() async throws {
        let home = try TemporaryHome()
        try home.write("t0k3n\n", to: "token", mode: 0o644)
        let run = try await convene("create", "--url", "portal.example", "--token-file", "token", home: home)
        #expect(run.status == 77)
        #expect(run.errors.contains("chmod 600"))
        #expect(!run.errors.contains("t0k3n"))
    }

    @Test(
        "A credential that is missing is status 77",
        arguments: [
            [], ["--url", "portal.example"], ["--url", "portal.example", "--token-command", "false"],
            ["--url", "portal.example", "--token-command", "echo"],
        ])
    func missingCredential(arguments: [String]) async throws {
        let child = try Child(.convene, ["create"] + arguments)
        #expect(try await child.ended() == .status(77), "\(child.errors)")
    }

    @Test("A token file that is not there is status 66")
    func missingTokenFile() async throws {
        #expect(try await convene("create", "--url", "portal.example", "--token-file", "nowhere").status == 66)
    }

    @Test(
        "Wrong usage is status 64, without an echo of what may be a secret",
        arguments: [
            ["create", "--url", "http://portal.example/rest/1/\(secret)/"],
            ["create", "--url", "https://portal.example/rest/x/\(secret)/"],
            ["create", "https://portal.example/rest/1/\(secret)/"],
            ["create", "--url", "https://portal.example/rest/1/\(secret)/", "--token", "x"],
            ["create", "--url", "https://portal.example/rest/1/\(secret)/", "--demo"],
            ["create", "--token", "x", "--token-file", "y"],
            ["create", "--url", "-", "--fields", "-"],
            ["create", "--timeout", "soon"],
            ["create", "--timeout", "0"],
            ["create", "--timing=xml"],
            ["create", "--timing=xml", "--title", "x", "--demo"],
            ["create", "--online"],
            ["create", "--nonsense"],
            ["nonsense"],
        ])
    func usage(arguments: [String]) async throws {
        let child = try Child(.convene, arguments)
        #expect(try await child.ended() == .status(64), "\(child.errors)")
        #expect(child.output == "")
        #expect(!child.errors.isEmpty)
        #expect(!child.errors.contains(secret))
    }

    @Test("A secret that was given as an option does not show in the list of processes")
    func argumentsAreCovered() async throws {
        let server = try FaultServer(.silence)
        for arguments in [["--url", server.url], ["--url=\(server.url)"]] {
            let seen = server.completeRequests
            let child = try Child(.convene, ["create", "--title", "visible"] + arguments)
            try await eventually("the request arrives", seen: child.errors) { server.completeRequests > seen }
            let list = try Data(contentsOf: URL(filePath: "/proc/\(child.processIdentifier)/cmdline"))
            let text = String(decoding: list, as: UTF8.self)
            #expect(text.contains("visible"))
            #expect(!text.contains(secret))
            child.signal(SIGINT)
            #expect(try await child.ended() == .status(74))
        }
    }

    @Test("A note tells of better ways to give a secret, but not for this machine and not with --quiet")
    func noteAboutSecrets() async throws {
        let options = ["create", "--dry-run", "--url", "https://portal.example/rest/1/\(secret)/"]
        func errors(_ arguments: [String], environment: [String: String] = [:]) async throws -> String {
            let child = try Child(.convene, arguments, environment: environment)
            #expect(try await child.ended() == .status(0))
            return child.errors
        }
        #expect(try await errors(options).contains("--token-file"))
        #expect(try await errors(options + ["--quiet"]) == "")
        #expect(try await !errors(["create", "--dry-run", "--url", "127.0.0.1/rest/1/x"]).contains("--token-file"))
        let environment = ["CONVENE_URL": "https://portal.example/rest/1/\(secret)/"]
        #expect(try await !errors(["create", "--dry-run"], environment: environment).contains("--token-file"))
    }

    @Test("--debug writes requests and answers to a private file, without the secret")
    func debug() async throws {
        let home = try TemporaryHome()
        let server = try FaultServer(.answer(.json("{\"result\":3102,\"echo\":\"\(secret)\"}")))
        #expect(
            try await convene("create", "--url", server.url, "--title", "x", "--debug", "log", home: home).status == 0)
        let file = home.url.appending(path: "log")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains("im.chat.add.json\n{\"TITLE\":\"x\"}"), "\(text)")
        #expect(text.contains("<<< HTTP 200"))
        #expect(text.contains("\"result\":3102"))
        #expect(!text.contains(secret))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("Without convene-portal beside it the demo is refused in a clear sentence")
    func missingPortal() async throws {
        let home = try TemporaryHome()
        let alone = home.url.appending(path: "convene")
        // By a program of its own: what this process writes is still open in a child that is just being started.
        let copy = try await Command.run(.installed("cp"), [Executable.convene.url.path, alone.path])
        #expect(copy.exit == .status(0), "\(copy.errors)")
        for arguments in [["create", "--demo"], ["portal"]] {
            let child = try Child(Executable(alone), arguments)
            #expect(try await child.ended() == .status(69), "\(child.errors)")
            #expect(child.errors.contains("Install convene-portal beside convene."), "\(child.errors)")
        }
    }
}
