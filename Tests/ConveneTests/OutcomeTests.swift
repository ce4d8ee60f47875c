import Foundation
import TestSupport
import Testing

/// A server's behaviour, and how `convene create` must end with it.
struct Ending: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let status: Int32
    let connections: [[Exchange]]
    /// What standard error says about the chat.
    let chat: String

    init(_ name: String, _ status: Int32, _ exchange: Exchange, chat: String) {
        testDescription = name
        self.status = status
        self.connections = [[exchange]]
        self.chat = chat
    }

    private static let unknown = "Whether a chat was created is not known."
    private static let none = "No chat was created."

    private static func refusal(_ code: String, _ http: String, _ status: Int32) -> Ending {
        Ending(
            code, status, .answer(.json("{\"error\":\"\(code)\",\"error_description\":\"in words\"}", status: http)),
            chat: status == 74 ? unknown : none)
    }

    static let all: [Ending] = [
        Ending("cut before the body", 74, .cutBeforeBody, chat: unknown),
        Ending("cut after the body", 74, .cutAfterBody, chat: unknown),
        Ending("silence", 74, .silence, chat: unknown),
        Ending("half an answer", 74, .half(.json("{\"result\":3102,\"time\":[]}")), chat: unknown),
        Ending("HTML with 502", 74, .answer(.badGateway), chat: unknown),
        Ending("empty 500", 74, .answer(.emptyFailure), chat: unknown),
        Ending("20 MB of garbage", 74, .answer(.garbage(20 << 20)), chat: unknown),
        Ending("a result that is no chat", 74, .answer(.json("{\"result\":null}")), chat: unknown),
        Ending("redirect", 69, .answer(.redirect(to: "https://new.example/rest/1/\(secret)/")), chat: none),
        Ending(
            "a redirect after the request", 74,
            .answer(.init("303 See Other", headers: ["Location: https://new.example/"])), chat: unknown),
        Ending("HTML with 404", 69, .answer(.html("<h1>Not found</h1>", status: "404 Not Found")), chat: none),
        Ending(
            "200 with an error", 76, .answer(.json("{\"error\":\"INVALID_FORMAT\",\"error_description\":\"x\"}")),
            chat: none),
        refusal("INTERNAL_SERVER_ERROR", "500 Internal Server Error", 74),
        refusal("ERROR_CORE", "400 Bad Request", 74),
        refusal("INVALID_CREDENTIALS", "401 Unauthorized", 77),
        refusal("insufficient_scope", "403 Forbidden", 77),
        refusal("expired_token", "401 Unauthorized", 77),
        refusal("ACCESS_DENIED", "401 Unauthorized", 76),
        refusal("OVERLOAD_LIMIT", "503 Service Unavailable", 76),
        refusal("ERROR_METHOD_NOT_FOUND", "404 Not Found", 76),
        refusal("QUERY_LIMIT_EXCEEDED", "503 Service Unavailable", 75),
        refusal("OPERATION_TIME_LIMIT", "429 Too Many Requests", 75),
    ]
}

@Suite("How a creation ends")
struct OutcomeTests {
    @Test("Every fault of a server has its exit status, and is sent once", arguments: Ending.all)
    func faults(ending: Ending) async throws {
        let server = try FaultServer(connections: ending.connections)
        // Too short for a repetition, whose first pause is a second.
        let run = try await convene("create", "--url", server.url, "--title", "x", "--timeout", "0.9")
        #expect(run.status == ending.status, "\(run.errors)")
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("convene: "))
        #expect(run.errors.contains(ending.chat), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count >= 3, "what, whether, what next:\n\(run.errors)")
        #expect(server.connections == 1)
    }

    @Test("The portal's own words and code are shown, harmless to the terminal")
    func portalsWords() async throws {
        let server = try FaultServer(
            .answer(.json("{\"error\":\"WRONG_REQUEST\",\"error_description\":\"a\\u001b[31mb\\u202ec\"}")))
        let run = try await convene("create", "--url", server.url)
        #expect(run.status == 76)
        #expect(run.errors.contains("WRONG_REQUEST \"a^[[31mb<202E>c\""), "\(run.errors)")
    }

    @Test("The journal has a line before a request and one after it, and no secret")
    func journal() async throws {
        let home = try TemporaryHome()
        let server = try FaultServer(connections: answers("3102") + [[.cutAfterBody]])
        for status in [0, 74] as [Int32] {
            let run = try await convene("create", "--url", server.url, "--title", "x", home: home)
            #expect(run.status == status, "\(run.errors)")
        }
        let file = home.state.appending(path: "journal.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let events = lines.compactMap { $0.firstMatch(of: /"event":"([a-z]+)"/)?.output.1 }
        #expect(events == ["send", "created", "send", "unknown"])
        #expect(!lines.joined().contains(secret))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("A journal that cannot be written is a note, and the chat is created")
    func unwritableJournal() async throws {
        let home = try TemporaryHome()
        try home.write("a file where the folder should be", to: ".local/state")
        let server = try FaultServer(connections: answers("3102"))
        let run = try await convene("create", "--url", server.url, home: home)
        #expect(run.status == 0)
        #expect(run.errors.contains("The journal of requests is not written"), "\(run.errors)")
    }

    @Test("Nobody at the address is status 69, and nothing was sent")
    func unreachable() async throws {
        let url = try FaultServer(.silence).url
        let run = try await convene("create", "--url", url)
        #expect(run.status == 69)
        #expect(run.errors.contains("Nothing was sent; no chat was created."))
    }

    @Test("A refusal for now is repeated after a pause, which is announced")
    func repetition() async throws {
        let busy = Exchange.answer(
            .json("{\"error\":\"QUERY_LIMIT_EXCEEDED\"}", status: "503 Service Unavailable"))
        let server = try FaultServer(connections: [[busy]] + answers("3102"))
        let run = try await convene("create", "--url", server.url)
        #expect(run.status == 0)
        #expect(try run.json["result"] as? Int == 3102)
        #expect(run.errors.contains("No chat was created so far. Trying again in 1 s"), "\(run.errors)")
        #expect(server.completeRequests == 2)
    }

    @Test("Ctrl-C while the portal is silent leaves the outcome unknown", arguments: [SIGINT, SIGTERM, SIGHUP])
    func interruptedWait(signal: Int32) async throws {
        let server = try FaultServer(.silence)
        let child = try Child(.convene, ["create", "--url", server.url])
        try await eventually("the request arrives", seen: child.errors) { server.completeRequests == 1 }
        child.signal(signal)
        #expect(try await child.ended() == .status(74))
        #expect(child.errors.contains("Whether a chat was created is not known."))
    }

    @Test("Ctrl-C in the pause before a repetition is status 130: nothing was created")
    func interruptedPause() async throws {
        let server = try FaultServer(
            .answer(.json("{\"error\":\"OPERATION_TIME_LIMIT\"}", status: "429 Too Many Requests")))
        let child = try Child(.convene, ["create", "--url", server.url])
        try await eventually("the pause is announced", seen: child.errors) { child.errors.contains("Trying again") }
        child.signal(SIGINT)
        #expect(try await child.ended() == .status(130))
        #expect(child.errors.contains("no chat was created"))
    }

    @Test("Ctrl-C while the members are asked about is status 130")
    func interruptedPreparation() async throws {
        let server = try FaultServer(.silence)
        let child = try Child(.convene, ["create", "--url", server.url, "--members", "2"])
        try await eventually("the request arrives", seen: child.errors) { server.completeRequests == 1 }
        child.signal(SIGINT)
        #expect(try await child.ended() == .status(130))
        #expect(server.requests.count == 1)
    }

    @Test(
        "If the answer cannot be printed, the chat is named on standard error",
        arguments: ["> /dev/full", ">&-", "<&- >&-"])
    func closedOutput(redirection: String) async throws {
        let server = try FaultServer(connections: answers("3102"))
        let run = try await Command.run(
            .shell, "-c", "\"$0\" create --url \"$1\" \(redirection)", Executable.convene.url.path, server.url)
        #expect(run.exit == .status(74))
        #expect(run.errors.contains("Chat 3102 was created"), "\(run.errors)")
        #expect(run.errors.contains("do not send again"))
        #expect(server.requests.first?.text == "{}")
    }

    @Test("A long request shows that it is under way on a terminal, and leaves no trace there")
    func progress() async throws {
        let server = try FaultServer(.silence)
        let screen = try await TmuxScreen(.convene, "create", "--url", server.url)
        try await screen.shows("Creating the chat… ")
        try await eventually("the request arrives") { server.completeRequests == 1 }
        try await screen.press("C-c")
        let end = try await screen.shows("Whether a chat was created is not known.")
        #expect(!end.contains("Creating the chat"))
    }

    @Test("What is under way is harmless on a terminal, whatever a chat is called, and fits its window")
    func hostileProgress() async throws {
        let chat = try await ChatOnPortal()
        _ = try await Command.run(
            .installed("curl"), "-sS", "\(chat.portal.url)im.chat.updateTitle", "-d", "CHAT_ID=\(chat.chat)",
            "--data-urlencode", "TITLE=evil\u{1b}]0;pwned\u{7}")
        try await chat.portal.breakNext(of: "im.chat.updateTitle", with: "silence")
        let terminal = try PseudoTerminal(
            .convene,
            ["edit", chat.chat, "--title", String(repeating: "計画", count: 20), "--url", chat.portal.url, "--yes"],
            home: chat.home, columns: 40)
        try terminal.wait(for: "\rTitle: evil^[]0;pwned^G → 計画計画… 1 s")
        #expect(!terminal.output.contains(0x1b))
    }

    @Test(
        "What creates no chat does not say that none was created",
        arguments: [
            ["show", "3101"], ["edit", "3101", "--yes"], ["edit", "3101", "--title", "x", "--yes"],
            ["delete", "3101", "--yes"], ["leave", "3101"], ["mute", "3101"], ["chats"], ["people"], ["departments"],
            ["batch", "--undo", "no-such-file.csv"], ["unresolved", "--wrong"], ["profiles", "rename", "a", "b"],
            ["show"], ["history", "--wrong"],
        ])
    func noCreation(arguments: [String]) async throws {
        let server = try FaultServer(.answer(.emptyFailure))
        let asks = ["show", "edit", "delete", "leave", "mute", "chats", "people", "departments", "batch"]
        let place = asks.contains(arguments[0]) ? ["--url", server.url, "--timeout", "0.9"] : []
        let run = try await invoke(arguments + place, home: try TemporaryHome())
        #expect(run.status != 0)
        #expect(!run.errors.contains("chat was created"), "\(run.errors)")
    }
}
