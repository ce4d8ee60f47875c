import Foundation
import TestSupport
import Testing

@Suite("convene edit")
struct EditTests {
    private static let five = [
        "--title", "Launch crew", "--color", "mint", "--remove", "3", "--add-managers", "2", "--description", "Plans",
    ]

    @Test("makes five changes in at most nine requests beside the probes, and reads them back")
    func five() async throws {
        let chat = try await ChatOnPortal()
        let relay = try Relay(to: chat.portal)
        let run = try await invoke(["edit", chat.chat, "--url", relay.url, "--yes"] + Self.five, home: chat.home)
        #expect(run.status == 0, "\(run.errors)")
        let probes = relay.calls.count { $0.method == "batch" && $0.body.contains("chatId=0") }
        #expect(probes == 1)
        #expect(relay.calls.count - probes <= 9, "\(relay.calls.map(\.method))")
        let shown = try await chat.shown()
        #expect(shown["TITLE"] as? String == "Launch crew")
        #expect(shown["COLOR"] as? String == "MINT")
        #expect(shown["USERS"] as? [Int] == [1, 2, 4])
        #expect(shown["MANAGERS"] as? [Int] == [1, 2])
        #expect(shown["DESCRIPTION"] as? String == "Plans")
        #expect(run.errors.contains("Title: Launch → Launch crew (im.chat.updateTitle)"), "\(run.errors)")
    }

    @Test("shows each request with --dry-run, changes nothing, and then has nothing to do twice")
    func dryRun() async throws {
        let chat = try await ChatOnPortal()
        let before = try await chat.portal.calls()
        let run = try await chat.run("edit", "--title", "Launch crew", "--owner", "Ann Holm", "--dry-run")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output.contains(
                "/im.chat.updateTitle.json\n{\n  \"CHAT_ID\": \(chat.chat),\n  \"TITLE\": \"Launch crew\"\n}\n\nPOST"),
            "\(run.output)")
        #expect(run.output.contains("im.chat.setOwner"))
        #expect(try await chat.portal.calls()["im.chat.updateTitle"] == before["im.chat.updateTitle"])
        #expect(try await chat.run("edit", "--title", "Launch crew").status == 0)
        let again = try await chat.run("edit", "--title", "Launch crew")
        #expect(again.status == 0)
        #expect(again.errors.contains("is as asked already"))
        #expect(try await chat.portal.calls()["im.chat.updateTitle"] == 1)
    }

    @Test(
        "wants --yes without a terminal where somebody is removed, or the owner or the type changes",
        arguments: [
            ["--remove", "2"], ["--owner", "2"], ["--type", "open"], ["--members", "2,3"],
        ])
    func grave(options: [String]) async throws {
        let chat = try await ChatOnPortal()
        let run = try await invoke(["edit", chat.chat, "--url", chat.portal.url] + options, home: chat.home)
        #expect(run.status == 64)
        #expect(run.errors.contains("--yes"))
        #expect(try await chat.shown()["USERS"] as? [Int] == [1, 2, 3, 4])
        let sure = try await invoke(["edit", chat.chat, "--url", chat.portal.url, "--yes"] + options, home: chat.home)
        #expect(sure.status == 0, "\(sure.errors)")
    }

    @Test("makes the owner the last step: afterwards the caller may change nothing more")
    func owner() async throws {
        let chat = try await ChatOnPortal()
        let run = try await chat.run("edit", "--owner", "9", "--title", "Launch crew", "--color", "mint", "--yes")
        #expect(run.status == 0, "\(run.errors)")
        let shown = try await chat.shown()
        #expect(shown["OWNER_ID"] as? Int == 9)
        #expect(shown["USERS"] as? [Int] == [1, 2, 3, 4, 9])
        let late = try await chat.run("edit", "--owner", "1", "--yes")
        #expect(late.status == 76)
        #expect(late.errors.contains("Only the owner of the chat may do it."), "\(late.errors)")
        #expect(late.errors.contains("Nothing was changed."))
    }

    @Test(
        "does what each age of the portal can, and says the rest before sending",
        arguments: [
            ("none", 68, ["Description", "Departments", "Who may change how it looks", "Type"]),
            ("V2a", 68, ["Departments", "Type"]), ("25.100", 0, []), ("today", 0, []),
        ])
    func generations(controllers: String, status: Int, lacking: [String]) async throws {
        let chat = try await ChatOnPortal("--controllers", controllers)
        let options =
            Self.five + [
                "--type", "open", "--may", "look=manager", "--department", "7", "--history", "hide", "--yes",
            ]
        if status != 0 {
            let refused = try await invoke(["edit", chat.chat, "--url", chat.portal.url] + options, home: chat.home)
            #expect(refused.status == 76, "\(refused.errors)")
            for label in lacking {
                #expect(refused.errors.contains("  \(label): This portal cannot do it"), "\(refused.errors)")
            }
            #expect(try await chat.shown()["TITLE"] as? String == "Launch")
        }
        let run = try await invoke(
            ["edit", chat.chat, "--url", chat.portal.url, "--skip-unsupported"] + options, home: chat.home)
        #expect(Int(run.status) == status, "\(run.errors)")
        let shown = try await chat.shown()
        #expect(shown["TITLE"] as? String == "Launch crew")
        #expect((shown["TYPE"] as? String == "OPEN") == !lacking.contains("Type"))
        #expect((shown["DEPARTMENTS"] as? [String] == ["7"]) == !lacking.contains("Departments"))
        #expect((shown["DESCRIPTION"] as? String == "Plans") == !lacking.contains("Description"))
    }

    @Test(
        "is refused by a portal of each year only where the portal cannot", arguments: ["2018", "2021", "2024", "2026"])
    func years(year: String) async throws {
        let chat = try await ChatOnPortal("--profile-of-portal", year)
        let run = try await chat.run(
            "edit", "--title", "Launch crew", "--color", "mint", "--add", "5", "--remove", "3", "--yes")
        #expect(run.status == 0, "\(run.errors)")
        let shown = try await chat.shown()
        #expect(shown["USERS"] as? [Int] == [1, 2, 4, 5])
    }

    @Test("sends nothing where somebody else has changed the chat since it was shown")
    func meanwhile() async throws {
        func stored(_ title: String) -> String {
            """
            {"result":{"q0":{"id":3102,"name":"\(title)","owner":1,"color":"#df532d","message_type":"C","role":"owner"},\
            "q1":[1,2]},"result_error":{"q2":{"error":"ERROR_METHOD_NOT_FOUND"}}}
            """
        }
        let server = try FaultServer(connections: answers(stored("Launch"), stored("Other")))
        let run = try await convene("edit", "3102", "--url", server.url, "--color", "mint")
        #expect(run.status == 75, "\(run.errors)")
        #expect(run.errors.contains("Title: Launch → Other"))
        #expect(run.errors.contains("Nothing was changed."))
        #expect(server.requests.count == 2)
    }

    @Test(
        "says of each fault of a portal what is true",
        arguments: [
            ("refuse", 76), ("rate", 75), ("internal", 74), ("html", 74), ("html-after", 0), ("empty-after", 0),
            ("cut-before", 74), ("cut-after", 0), ("half", 0), ("wrong-content-type", 0), ("ok-with-error", 76),
            ("error-list", 76), ("redirect", 69), ("gone", 76), ("expired", 77),
        ])
    func faults(kind: String, status: Int) async throws {
        let chat = try await ChatOnPortal("--fault", "im.chat.updateTitle=\(kind)")
        let run = try await chat.run("edit", "--title", "Launch crew", "--timeout", "3")
        #expect(Int(run.status) == status, "\(run.errors)")
        let isChanged = try await chat.shown()["TITLE"] as? String == "Launch crew"
        #expect(isChanged == (status == 0))
        #expect(
            run.errors.contains(status == 0 ? "is as asked" : status == 74 ? "is not known" : "Nothing was changed."),
            "\(run.errors)")
        if kind != "rate" { #expect(try await chat.portal.calls()["im.chat.updateTitle"] == 1) }
    }

    @Test("leaves a change of unknown outcome in the list of unresolved requests")
    func unresolved() async throws {
        let chat = try await ChatOnPortal("--fault", "im.chat.updateTitle=cut-before")
        #expect(try await chat.run("edit", "--title", "Launch crew").status == 74)
        let list = try await convene("unresolved", home: chat.home)
        #expect(list.status == 0)
        #expect(list.output.contains("change chat \(chat.chat)  im.chat.updateTitle"), "\(list.output)")
    }

    @Test("puts the chat into the history, with what another one like it begins with")
    func history() async throws {
        let chat = try await ChatOnPortal()
        try await chat.run("edit", "--title", "Launch crew")
        let lines = try await convene("history", "--json", home: chat.home).output.split(separator: "\n")
        #expect(lines.count == 2)
        let newest = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
        #expect(newest["title"] as? String == "Launch crew")
        for line in lines { #expect(line.contains("\"form\":{"), "\(line)") }
    }

    @Test("wants the portal's name where its profile does", arguments: ["edit", "delete", "create"])
    func confirmation(command: String) async throws {
        let saved = try await SavedPortals()
        try await saved.convene("profiles", "add", "acme", "--url", saved.portal.url, "--confirm")
        let options = ["edit": ["edit", "3", "--title", "x", "--yes"], "delete": ["delete", "3", "--yes", "x"]]
        let arguments = options[command] ?? ["create", "--title", "x"]
        let run = try await invoke(arguments, home: saved.home)
        #expect(run.status == 64)
        #expect(run.errors.contains("--confirm acme"), "\(run.errors)")
        let other = try await invoke(arguments + ["--confirm", "other"], home: saved.home)
        #expect(other.status == 64)
        let confirmed = try await invoke(arguments + ["--confirm", "acme"], home: saved.home)
        #expect(!confirmed.errors.contains("requires its name"), "\(confirmed.errors)")
    }

    @Test(
        "names what is wrong with its options before it asks the portal",
        arguments: [
            (["edit", "x", "--title", "y"], 64, "is not a chat"), (["edit", "3"], 64, "No changes were given"),
            (["edit", "3", "--title", ""], 64, "--title"),
            (["edit", "3", "--add", "2", "--members", "3"], 64, "--members"),
            (["edit", "3", "--may", "look=all"], 65, "look=all"),
            (["edit", "3", "--may", "settings=member"], 65, "settings"),
            (["edit", "3", "--may", "post"], 65, "post"), (["edit", "3", "--color", "orange"], 65, "COLOR"),
            (["edit", "3", "--type", "secret"], 65, "TYPE"), (["edit", "3", "--owner", "2,3"], 65, "OWNER_ID"),
            (["edit", "3", "--avatar", "absent.png"], 66, "absent.png"),
            (["edit", "3", "--history", "some"], 64, "show, hide"),
            (["edit", "https://other.example/online/?IM_DIALOG=chat3", "--title", "x"], 64, "other.example"),
            (["edit", "3", "--avatar", "a", "--no-avatar"], 64, "--no-avatar"),
        ])
    func usage(arguments: [String], status: Int, text: String) async throws {
        let home = try TemporaryHome()
        let server = try FaultServer(.answer(.json("{\"result\":true}")))
        let run = try await invoke(arguments + ["--url", server.url], home: home)
        #expect(Int(run.status) == status, "\(run.errors)")
        #expect(run.errors.contains(text), "\(run.errors)")
        #expect(server.requests.isEmpty)
    }

    @Test(
        "refuses options that ask for somebody and for the removal",
        arguments: [
            ["--owner", "5", "--remove", "5"], ["--add", "5", "--remove", "4,5"],
            ["--add-managers", "5", "--remove", "5"], ["--add-managers", "5", "--remove-managers", "5"],
        ])
    func contradiction(options: [String]) async throws {
        let chat = try await ChatOnPortal()
        let run = try await invoke(
            ["edit", chat.chat, "--url", chat.portal.url, "--yes"] + options, home: chat.home)
        #expect(run.status == 64, "\(run.errors)")
        #expect(run.errors.contains("and for their removal: 5"), "\(run.errors)")
    }

    @Test("names who cannot be removed: a member by department, the owner, oneself; asks what the portal can do once")
    func staying() async throws {
        let chat = try await ChatOnPortal()
        let relay = try Relay(to: chat.portal)
        #expect(try await chat.run("edit", "--department", "7").status == 0)
        let members = try await chat.shown()["USERS"] as? [Int] ?? []
        let colleague = try #require(members.last)
        let run = try await chat.run("edit", "--remove", "\(colleague),1", "--description", "Plans", url: relay.url)
        #expect(run.status == 76)
        #expect(relay.calls.count { $0.method == "batch" && $0.body.contains("chatId=0") } == 1)
        #expect(run.errors.contains("linked department"), "\(run.errors)")
        #expect(run.errors.contains("convene leave"))
        #expect(try await chat.shown()["USERS"] as? [Int] == members)
        let unlinked = try await chat.run("edit", "--no-department", "all", "--yes")
        #expect(unlinked.status == 0, "\(unlinked.errors)")
        #expect(try await chat.shown()["DEPARTMENTS"] as? [String] == [])
    }
}
