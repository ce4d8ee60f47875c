import Foundation
import TestSupport
import Testing

@Suite("What convene create does after the creation")
struct AfterCreationTests {
    private let options = [
        "create", "--title", "Launch crew", "--members", "2,3", "--managers", "Ann Holm", "--department", "Dev",
        "--department", "2+", "--may", "look=manager", "--may", "post=none", "--owner", "3",
    ]

    @Test("makes managers, departments, rights and the owner, and reads them back")
    func all() async throws {
        let portal = try await DemoPortal()
        let home = try TemporaryHome()
        let run = try await invoke(options + ["--url", portal.url, "--verify"], home: home)
        // Departments bring people whom nobody named.
        #expect([0, 68].contains(run.status), "\(run.errors)")
        let shown = try await convene("show", "3101", "--json", "--url", portal.url).json
        #expect(shown["OWNER_ID"] as? Int == 3)
        #expect((shown["MANAGERS"] as? [Int])?.contains(2) == true)
        #expect(shown["DEPARTMENTS"] as? [String] == ["7", "2+"])
        let rights = try #require(shown["RIGHTS"] as? [String: String])
        #expect(rights["look"] == "manager" && rights["post"] == "none")
    }

    @Test("makes the owner true without --verify too")
    func owner() async throws {
        let portal = try await DemoPortal()
        let run = try await convene("create", "--title", "x", "--owner", "2", "--url", portal.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains(/Owner: \w+ \w+ \(1\) → Ann Holm \(2\)/), "\(run.errors)")
        #expect(try await portal.chats().last?.owner == 2)
    }

    @Test("names departments that the portal does not have, before anything is sent", arguments: ["create", "edit"])
    func absentDepartments(command: String) async throws {
        let portal = try await DemoPortal()
        let before = try await portal.chats().count
        let made = try await convene("create", "--title", "x", "--url", portal.url)
        #expect(made.status == 0, "\(made.errors)")
        let arguments = command == "create" ? ["create", "--title", "y"] : ["edit", "3101", "--yes"]
        let run = try await invoke(
            arguments + ["--department", "7", "--department", "99+", "--url", portal.url], home: try TemporaryHome())
        #expect(run.status == 65)
        #expect(run.errors.contains("99+: The portal has no such department."), "\(run.errors)")
        #expect(!run.errors.contains("7: The portal"))
        #expect(try await portal.chats().count == before + 1)
    }

    @Test("is listed by --dry-run, step by step, and nothing is sent")
    func dryRun() async throws {
        let portal = try await DemoPortal()
        let run = try await convene(
            "create", "--title", "x", "--managers", "2", "--department", "7+", "--may", "add=owner", "--owner", "3",
            "--dry-run", "--url", portal.url)
        #expect(run.status == 0, "\(run.errors)")
        let blocks = run.output.components(separatedBy: "POST ").dropFirst().map { block in
            block.components(separatedBy: ".json")[0].components(separatedBy: "/").last ?? ""
        }
        #expect(
            blocks == [
                "im.chat.add", "im.v2.Chat.setManageUsersAdd", "im.chat.setManager", "im.v2.Chat.update",
                "im.chat.setOwner",
            ])
        #expect(run.output.contains("\"USERS\": [\n    2,\n    3\n  ]"), "\(run.output)")
        #expect(run.output.contains("(the new chat)"))
        #expect(try await portal.calls()["im.chat.add"] == nil)
    }

    @Test("ends with 76 before anything is sent where the portal has no such step, and with 68 if that is left out")
    func unsupported() async throws {
        let portal = try await DemoPortal("--controllers", "none")
        let arguments = ["create", "--title", "x", "--department", "7", "--owner", "2", "--url", portal.url]
        let home = try TemporaryHome()
        let run = try await invoke(arguments, home: home)
        #expect(run.status == 76, "\(run.errors)")
        #expect(run.errors.contains("Nothing was sent; no chat was created."))
        #expect(try await portal.calls()["im.chat.add"] == nil)
        let skipping = try await invoke(arguments + ["--skip-unsupported"], home: home)
        #expect(skipping.status == 68, "\(skipping.errors)")
        #expect(try await portal.chats().last?.owner == 2)
    }

    @Test(
        "refuses rights that no portal knows with 65",
        arguments: ["look=all", "add=none", "settings=member", "paint=owner"])
    func words(word: String) async throws {
        let run = try await convene(
            "create", "--title", "x", "--may", word, "--dry-run", "--url", "https://portal.example/rest/1/\(secret)/")
        #expect(run.status == 65)
        #expect(run.errors.contains(word))
    }

    @Test(
        "tells a step that the portal did not take from one of which nobody knows",
        arguments: [
            ("refuse", 68), ("cut-before", 74), ("cut-after", 0), ("html-after", 0),
        ])
    func faults(kind: String, status: Int) async throws {
        let portal = try await DemoPortal("--fault", "im.chat.setOwner=\(kind)")
        let run = try await convene("create", "--title", "x", "--owner", "2", "--url", portal.url)
        #expect(Int(run.status) == status, "\(run.errors)")
        #expect(run.errors.contains("Chat 3101"))
        #expect(try await portal.chats().last?.owner == (status == 0 ? 2 : 1))
        #expect(try await portal.calls()["im.chat.setOwner"] == 1)
    }

    @Test("with --repair makes the calls that mend what was stored differently")
    func repair() async throws {
        for change in SilentChange.repairable where change.repair != "im.chat.setowner" {
            let portal = try await ChangingPortal([change])
            let run = try await invoke(
                ["create", "--url", portal.relay.url, "--repair"] + portal.options(owner: false),
                home: portal.home)
            #expect(run.status == 0, "\(change.testDescription): \(run.errors)")
            #expect(portal.calls == ChangingPortal.look + [change.repair ?? ""] + ChangingPortal.look)
        }
    }
}
