import Foundation
import TestSupport
import Testing

@Suite("convene create")
struct CreateTests {
    private let people =
        "{\"2\":{\"id\":2,\"name\":\"Ann\",\"active\":true},\"3\":{\"id\":3,\"name\":\"Bob\",\"active\":true}}"

    private func dialog(owner: Int = 1, color: String = "#64a513", name: String = "x") -> String {
        "{\"id\":3102,\"name\":\"\(name)\",\"owner\":\(owner),\"color\":\"\(color)\",\"message_type\":\"C\",\"avatar\":\"\"}"
    }

    /// A chat and its members as one request reads them, from a portal without `im.v2`.
    private func stored(_ dialog: String, _ members: String) -> String {
        "{\"result\":{\"q0\":\(dialog),\"q1\":\(members)},\"result_error\":{\"q2\":{\"error\":\"ERROR_METHOD_NOT_FOUND\"}}}"
    }

    /// The methods that the server was asked for.
    private func methods(_ server: FaultServer) -> [String] {
        server.requests.map { request in
            let path = request.line.split(separator: " ")[1]
            return String(path.split(separator: "/").last ?? "").replacing(".json", with: "")
        }
    }

    @Test("Standard output is the portal's answer as JSON and nothing else")
    func answer() async throws {
        let server = try FaultServer(connections: answers("3102"))
        let run = try await convene("create", "--url", server.url, "--title", "Launch crew")
        #expect(run.status == 0)
        #expect(run.output == "{\"result\":3102,\"time\":{\"duration\":0.25,\"processing\":0.125}}\n")
        #expect(run.errors == "")
    }

    @Test("With --quiet it is the chat's id alone")
    func quiet() async throws {
        let server = try FaultServer(connections: answers("3102"))
        let run = try await convene("create", "--url", server.url, "--quiet")
        #expect(run.output == "3102\n")
        #expect(run.errors == "")
    }

    @Test("Every option becomes its field")
    func everyOption() async throws {
        let home = try TemporaryHome()
        try pixel.write(to: home.url.appending(path: "a.gif"))
        let server = try FaultServer(
            connections: answers(
                people, "3102", stored(dialog(), "[1,2,3]"), "true", stored(dialog(owner: 3), "[1,2,3]")))
        let run = try await convene(
            "create", "--url", server.url, "--title", "-T", "--type", "open", "--description", "- D", "--color", "mint",
            "--members", "2", "--owner", "3", "--avatar", "a.gif", "--message", "--M", "--entity-type", "MY_APP",
            "--entity-id", "7", home: home)
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            server.requests[1].text == """
                {"TITLE":"-T","TYPE":"OPEN","COLOR":"MINT","USERS":[2,3],"OWNER_ID":3,\
                "AVATAR":"\(pixel.base64EncodedString())","DESCRIPTION":"- D","MESSAGE":"--M",\
                "ENTITY_TYPE":"MY_APP","ENTITY_ID":"7"}
                """)
        #expect(methods(server).suffix(3) == ["batch", "im.chat.setOwner", "batch"])
    }

    @Test("Members are asked about first, and an unknown or dismissed one is refused by name")
    func unknownMembers() async throws {
        let answer =
            "{\"2\":{\"id\":2,\"name\":\"Ann\",\"active\":true},\"3\":{\"id\":3,\"name\":\"B\\u001bob\",\"active\":false},\"4\":null}"
        let server = try FaultServer(connections: answers(answer, "3102"))
        let run = try await convene("create", "--url", server.url, "--members", "2,3,4")
        #expect(run.status == 65)
        #expect(methods(server) == ["im.user.list.get"])
        #expect(run.errors.contains("B^[ob (3) is dismissed"), "\(run.errors)")
        #expect(run.errors.contains("id 4;"))
        #expect(!run.errors.contains("(2)"))
        #expect(run.errors.contains("Nothing was sent; no chat was created."))
    }

    @Test("A portal that does not answer about members gets the request all the same, with a note")
    func uncheckedMembers() async throws {
        let denied = Exchange.answer(.json("{\"error\":\"ERROR_METHOD_NOT_FOUND\"}", status: "404 Not Found"))
        let server = try FaultServer(connections: [[denied]] + answers("3102"))
        let run = try await convene("create", "--url", server.url, "--members", "2")
        #expect(run.status == 0)
        #expect(run.errors.contains("The members were not checked."))
        #expect(methods(server) == ["im.user.list.get", "im.chat.add"])
    }

    @Test("E-mail addresses and departments become people, each once and in order")
    func memberMixture() async throws {
        let server = try FaultServer(
            connections: answers(
                "[{\"ID\":\"3\",\"EMAIL\":\"Bob@portal.example\",\"ACTIVE\":true},{\"ID\":\"9\",\"EMAIL\":\"other\"}]",
                "[{\"ID\":\"7\",\"NAME\":\"Dev\"},{\"ID\":\"8\",\"PARENT\":\"7\"},{\"ID\":\"9\"}]",
                "{\"7\":[2,3],\"8\":[4]}",
                "{\"2\":{\"id\":2},\"3\":{\"id\":3},\"4\":{\"id\":4},\"5\":{\"id\":5}}", "3102"))
        let run = try await convene(
            "create", "--url", server.url, "--members", "5,bob@portal.example,department:7,department:7+", "--quiet")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            methods(server) == [
                "user.get", "department.get", "im.department.employees.get", "im.user.list.get", "im.chat.add",
            ])
        #expect(server.requests.last?.text == "{\"USERS\":[5,3,2,4]}")
    }

    @Test("What the portal cannot resolve is refused by name")
    func unresolvedMembers() async throws {
        // The portal ignores the filter and answers with everybody, as portals do.
        let server = try FaultServer(connections: answers("[{\"ID\":\"9\",\"EMAIL\":\"other@portal.example\"}]", "[]"))
        let run = try await convene("create", "--url", server.url, "--members", "ann@portal.example,department:70")
        #expect(run.status == 65)
        #expect(run.errors.contains("ann@portal.example: Nobody"), "\(run.errors)")
        #expect(run.errors.contains("department:70:"))
    }

    @Test("A credential without the scope for e-mail addresses is status 77")
    func missingScope() async throws {
        let server = try FaultServer(
            .answer(.json("{\"error\":\"insufficient_scope\",\"error_description\":\"\"}", status: "401 Unauthorized")))
        let run = try await convene("create", "--url", server.url, "--members", "ann@portal.example")
        #expect(run.status == 77)
        #expect(run.errors.contains("looking up ann@portal.example"))
    }

    @Test("--verify finds nothing where everything is as asked")
    func verified() async throws {
        let server = try FaultServer(connections: answers("3102", stored(dialog(), "[1]")))
        let run = try await convene("create", "--url", server.url, "--title", "x", "--color", "green", "--verify")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Chat 3102 is stored as asked"))
        #expect(methods(server) == ["im.chat.add", "batch"])
    }

    @Test("--verify names every difference and ends with 68; the answer was printed before")
    func differences() async throws {
        let server = try FaultServer(
            connections: answers(people, "3102", stored(dialog(color: "#df532d", name: "y\\u001b"), "[1,2,5]")))
        let run = try await convene(
            "create", "--url", server.url, "--title", "x", "--color", "green", "--members", "2,3", "--verify")
        #expect(run.status == 68)
        #expect(try run.json["result"] as? Int == 3102)
        for line in [
            "TITLE: \"y^[\" instead of \"x\".", "COLOR: \"RED\" instead of \"GREEN\".", "USERS: 3 is not a member.",
            "USERS: 5 is a member.", "Chat 3102 was created", "do not send again",
        ] {
            #expect(run.errors.contains(line), "\(run.errors)")
        }
    }

    @Test("--verify moves the ownership as the last change and looks again")
    func ownership() async throws {
        let server = try FaultServer(
            connections: answers(people, "3102", stored(dialog(), "[1,2]"), "true", stored(dialog(owner: 2), "[1,2]")))
        let run = try await convene("create", "--url", server.url, "--title", "x", "--owner", "2", "--verify")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            methods(server) == ["im.user.list.get", "im.chat.add", "batch", "im.chat.setOwner", "batch"])
        #expect(server.requests[3].text == "{\"CHAT_ID\":3102,\"USER_ID\":2}")
    }

    @Test("A chat that cannot be read back was created, and was not checked")
    func unreadableBack() async throws {
        let server = try FaultServer(connections: answers("3102") + [[.answer(.badGateway)]])
        let run = try await convene("create", "--url", server.url, "--verify")
        #expect(run.status == 68)
        #expect(run.errors.contains("was not checked"))
        #expect(run.errors.contains("Chat 3102 was created"))
    }

    @Test("Reading back is repeated too where the portal refuses for now, and the note says that the chat is there")
    func repeatedReading() async throws {
        let busy = Exchange.answer(.json("{\"error\":\"QUERY_LIMIT_EXCEEDED\"}", status: "503 Service Unavailable"))
        let server = try FaultServer(connections: answers("3102") + [[busy]] + answers(stored(dialog(), "[1]")))
        let run = try await convene("create", "--url", server.url, "--title", "x", "--verify")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Chat 3102 was created. Trying again"), "\(run.errors)")
        #expect(methods(server).count { $0 == "im.chat.add" } == 1)
    }

    @Test("--timing prints the phases on standard error")
    func timing() async throws {
        let server = try FaultServer(connections: answers("3102"))
        let run = try await convene("create", "--url", server.url, "--timing")
        for phase in ["DNS lookup", "connect", "TLS", "upload", "waiting", "download", "total"] {
            #expect(run.errors.contains(phase))
        }
        #expect(run.errors.contains("portal: processing      125.0 ms"), "\(run.errors)")
    }

    @Test("--timing=json prints them as one line of JSON")
    func timingAsJSON() async throws {
        let server = try FaultServer(connections: answers("3102"))
        let run = try await convene("create", "--timing=json", "--url", server.url)
        #expect(run.errors.split(separator: "\n").count == 1)
        let timing = try #require(
            try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: Any])
        let total = try #require(timing["total"] as? Double)
        #expect(total > 0 && total < 20)
        #expect((timing["portal"] as? [String: Double])?["processing"] == 0.125)
    }

    @Test("--dry-run prints method, address without secret and body, and sends nothing")
    func dryRun() async throws {
        let home = try TemporaryHome()
        try (pixel + Data(count: 5000)).write(to: home.url.appending(path: "a.gif"))
        let server = try FaultServer(.silence)
        let run = try await convene(
            "create", "--url", server.url, "--dry-run", "--title", "x", "--avatar", "a.gif", "--members",
            "2,ann@portal.example", home: home)
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output == """
                POST \(server.url.replacing(secret, with: "••••"))im.chat.add.json
                {
                  "TITLE": "x",
                  "USERS": [
                    2
                  ],
                  "AVATAR": "(GIF, 1 × 1, 4.9 KB)"
                }

                """)
        #expect(run.errors.contains("ann@portal.example"))
        #expect(run.errors.contains("Nothing was sent; no chat was created."))
        #expect(server.connections == 0)

        let whole = try await convene(
            "create", "--url", server.url, "--dry-run", "--full", "--avatar", "a.gif", home: home)
        #expect(whole.output.contains((pixel + Data(count: 5000)).base64EncodedString()))
    }

    @Test("--dry-run --online lets the portal check the members, and sends nothing else")
    func onlineDryRun() async throws {
        let server = try FaultServer(connections: answers("{\"2\":[7,8]}", "{\"7\":{\"id\":7},\"8\":{\"id\":8}}"))
        let run = try await convene(
            "create", "--url", server.url, "--dry-run", "--online", "--members", "department:2")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("8"))
        #expect(methods(server) == ["im.department.employees.get", "im.user.list.get"])
    }

    @Test("On the demo portal a chat is created, verified, and the portal ends with the command")
    func demo() async throws {
        let home = try TemporaryHome()
        let run = try await convene(
            "create", "--demo", "--title", "Launch crew", "--members", "2,3", "--color", "lime", "--verify", home: home)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.json["result"] is Int)
        try await eventually("no program is left") { Self.programs(in: home).isEmpty }
    }

    /// The programs that have this home, which belong to a test alone.
    private static func programs(in home: TemporaryHome) -> [String] {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.filter { process in
            guard let environment = FileManager.default.contents(atPath: "/proc/\(process)/environ") else {
                return false
            }
            return String(decoding: environment, as: UTF8.self).contains("HOME=\(home.url.path)\0")
        }
    }
}
