import Foundation
import TestSupport
import Testing

@Suite("convene people, departments and chats")
struct DirectoryTests {
    @Test("People come with their numbers first, so that a list can take them")
    func people() async throws {
        let portal = try await DemoPortal()
        let run = try await convene("people", "holm", "--url", portal.url)
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("ID") == true)
        #expect(lines.dropFirst().contains { $0.hasPrefix("2 ") && $0.contains("Ann Holm") })
    }

    @Test("Everybody is read, page by page, and --json is one array")
    func everybody() async throws {
        let portal = try await DemoPortal("--people", "320")
        let run = try await convene("people", "--json", "--url", portal.url)
        #expect(run.status == 0, "\(run.errors)")
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(rows.count > 300)
        #expect(Set(rows.compactMap { $0["id"] as? Int }).count == rows.count)
        #expect(try await portal.calls()["batch"] == 1, "the pages after the first are one request")
    }

    @Test("A cell that a spreadsheet would run gets an apostrophe in --csv")
    func formula() async throws {
        let server = try FaultServer(
            connections: answers("[{\"ID\":\"2\",\"NAME\":\"=cmd()\",\"LAST_NAME\":\"a,b\",\"EMAIL\":\"@x\"}]"))
        let run = try await convene("people", "--csv", "--url", server.url)
        #expect(run.output.contains("2,\"'=cmd() a,b\",,'@x,,"), "\(run.output)")
    }

    @Test("A name does nothing to a terminal that it is printed on, in any form", arguments: ["--csv", "--json", ""])
    func hostileName(form: String) async throws {
        let server = try FaultServer(
            connections: answers("[{\"ID\":\"2\",\"NAME\":\"a\\u001b]0;pwned\\u0007\u{9B}31m\",\"LAST_NAME\":\"b\"}]"))
        let terminal = try PseudoTerminal(
            .convene, ["people", "--url", server.url] + (form.isEmpty ? [] : [form]))
        try await eventually("convene ends") {
            _ = terminal.read(within: .milliseconds(10))
            return terminal.exit != nil
        }
        let shown = String(decoding: terminal.output, as: UTF8.self)
        #expect(shown.contains("pwned"), "\(shown)")
        #expect(!shown.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{9B}"].contains($0) }, "\(shown)")
    }

    @Test("Departments come with their numbers, their people and the path to them")
    func departments() async throws {
        let portal = try await DemoPortal()
        let run = try await convene("departments", "--json", "--url", portal.url)
        #expect(run.status == 0, "\(run.errors)")
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(rows.first?["parent"] is NSNull)
        #expect(rows.contains { ($0["people"] as? Int ?? 0) > 0 && ($0["path"] as? String)?.contains(" / ") == true })
    }

    @Test("Chats are found by title, by owner and by member")
    func chats() async throws {
        let portal = try await DemoPortal()
        for (title, members) in [("Launch crew", "2"), ("Launch party", "3")] {
            try await convene("create", "--url", portal.url, "--title", title, "--members", members)
        }
        let all = try await convene("chats", "launch", "--url", portal.url)
        #expect(all.output.contains("Launch crew") && all.output.contains("Launch party"), "\(all.errors)")
        let russian = try await convene("chats", "launch", "--lang", "ru", "--url", portal.url)
        #expect(russian.output.contains("Закрытый"), "people read words\n\(russian.output)")
        let data = try await convene("chats", "launch", "--lang", "ru", "--csv", "--url", portal.url)
        #expect(data.output.contains(",chat,") && !data.output.contains("Закрытый"), "\(data.output)")
        let own = try await convene("chats", "--mine", "--with", "Ann Holm", "--url", portal.url)
        #expect(own.status == 0, "\(own.errors)")
        #expect(own.output.contains("Launch crew") && !own.output.contains("Launch party"))
        let nobody = try await convene("chats", "--with", "Nobody Atall", "--url", portal.url)
        #expect(nobody.status == 65)
        #expect(nobody.errors.contains("Nobody Atall"))
    }

    @Test("What is no person is refused before the portal is asked")
    func noPerson() async throws {
        let run = try await convene("chats", "--with", "2,3", "--demo")
        #expect(run.status == 64)
    }
}

@Suite("The lists of --members and --owner")
struct MemberOptionTests {
    @Test("take people in every form, and leave out whoever has a minus")
    func forms() async throws {
        let portal = try await DemoPortal()
        let run = try await convene(
            "create", "--url", portal.url, "--title", "x", "--owner", "Ann Holm", "--dry-run", "--online",
            "--members", "\"Holm, Ann\", user3@portal.example; Ada Holt, 5, -3")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("\"OWNER_ID\": 2"), "\(run.output)")
        let compact = run.output.filter { !$0.isWhitespace }
        #expect(compact.contains("\"USERS\":[2,17,5]"), "\(run.output)")
    }

    @Test("name whoever means nobody, and send nothing")
    func nobody() async throws {
        let portal = try await DemoPortal()
        let run = try await convene(
            "create", "--url", portal.url, "--title", "x", "--members", "Ann Holm, Nobody Atall, department:Nowhere")
        #expect(run.status == 65)
        #expect(run.errors.contains("Nobody Atall") && run.errors.contains("department:Nowhere"))
        #expect(try await portal.calls()["im.chat.add"] == nil)
    }

    @Test("take the people of a department by name and the members of a chat")
    func groups() async throws {
        let portal = try await DemoPortal()
        let first = try await convene("create", "--url", portal.url, "--title", "x", "--members", "2,3", "--quiet")
        let chat = first.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let run = try await convene(
            "create", "--url", portal.url, "--title", "y", "--members", "chat\(chat), -me", "--dry-run", "--online")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.filter { !$0.isWhitespace }.contains("\"USERS\":[2,3]"), "\(run.output)")
    }

    @Test("say that a heading was not looked up")
    func heading() async throws {
        let portal = try await DemoPortal()
        let run = try await convene(
            "create", "--url", portal.url, "--title", "x", "--dry-run", "--online", "--members",
            "Сотрудник\nAnn Holm\nИван Петров")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Сотрудник"))
    }
}
