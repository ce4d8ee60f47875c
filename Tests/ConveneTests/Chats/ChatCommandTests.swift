import Foundation
import TestSupport
import Testing

@Suite("The commands about one chat")
struct ChatCommandTests {
    @Test("show a chat by number, by dialog and by link, for people and as JSON")
    func show() async throws {
        let chat = try await ChatOnPortal()
        let link = try #require(try await chat.shown()["LINK"] as? String)
        for name in [chat.chat, "chat\(chat.chat)", link] {
            let run = try await convene("show", name, "--url", chat.portal.url)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("Ann Holm (2)"))
            #expect(run.output.contains(link))
        }
        let shown = try await chat.shown()
        #expect(
            Set(shown.keys) == [
                "ID", "TITLE", "TYPE", "COLOR", "USERS", "OWNER_ID", "AVATAR", "DESCRIPTION", "ENTITY_TYPE",
                "ENTITY_ID", "MANAGERS", "RIGHTS", "DEPARTMENTS", "LINK", "CAN", "raw",
            ])
        let raw = try #require(shown["raw"] as? [String: Any])
        #expect(raw["im.dialog.get"] != nil && raw["im.chat.user.list"] != nil)
    }

    @Test("say a description of several lines in its lines, and take a title with a line end as one line")
    func lines() async throws {
        let chat = try await ChatOnPortal()
        let edit = try await chat.run("edit", "--description", "Agenda:\n1. Budget", "--yes")
        #expect(edit.errors.contains("→ (im.v2.Chat.setDescription)\n     Agenda:\n     1. Budget"), "\(edit.errors)")
        let shown = try await chat.run("show").output.split(separator: "\n")
        let first = try #require(shown.firstIndex { $0.hasPrefix("Description ") && $0.hasSuffix(" Agenda:") })
        #expect(shown[first + 1].drop { $0 == " " } == "1. Budget", "\(shown)")
        let created = try await Command.run(
            .installed("curl"), "-s", chat.portal.url + "im.chat.add", "-H",
            "Content-Type: application/json", "-d", #"{"TITLE":"Launch\ncrew"}"#)
        let answer = try JSONSerialization.jsonObject(with: Data(created.output.utf8)) as? [String: Any]
        let other = try #require(answer?["result"] as? Int)
        let run = try await invoke(["delete", "\(other)", "--url", chat.portal.url, "--yes", "Launch crew"])
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test("say what a manager, a member and a guest may not change")
    func can() async throws {
        let chat = try await ChatOnPortal(members: "3,17")
        let url = try #require(chat.portal.webhook("chats-only"))
        let member = try await convene("show", chat.chat, "--json", "--url", url).json
        let can = try #require(member["CAN"] as? [String: [String: Any]])
        #expect(can["TITLE"]?["may"] as? Bool == true)
        #expect(can["OWNER_ID"]?["may"] as? Bool == false)
        #expect((can["OWNER_ID"]?["reason"] as? String)?.contains("owner") == true)
        #expect(can["DELETE"]?["may"] as? Bool == false)
    }

    @Test("delete a chat by its title alone")
    func delete() async throws {
        let chat = try await ChatOnPortal()
        for wrong in [["--yes", "launch"], []] {
            let run = try await invoke(["delete", chat.chat, "--url", chat.portal.url] + wrong, home: chat.home)
            #expect(run.status == 64)
            #expect(run.errors.contains("4 people"), "\(run.errors)")
        }
        let run = try await chat.run("delete", "--yes", "Launch")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await chat.run("show").status == 76)
        #expect(try await chat.portal.chats().allSatisfy { String($0.id) != chat.chat })
        let history = try await convene("history", home: chat.home).output
        #expect(history.contains("(deleted) Launch"), "\(history)")
    }

    @Test("delete none where the portal cannot, and offer to leave it")
    func undeletable() async throws {
        let chat = try await ChatOnPortal("--controllers", "none")
        let run = try await chat.run("delete", "--yes", "Launch")
        #expect(run.status == 76)
        #expect(run.errors.contains("convene leave \(chat.chat)"), "\(run.errors)")
    }

    @Test("know after a lost answer whether the chat is gone", arguments: [("cut-after", 0), ("cut-before", 74)])
    func lostDeletion(kind: String, status: Int) async throws {
        let chat = try await ChatOnPortal("--fault", "im.v2.Chat.delete=\(kind)")
        let run = try await chat.run("delete", "--yes", "Launch")
        #expect(Int(run.status) == status, "\(run.errors)")
    }

    @Test("leave, mute and unmute for the caller alone; an owner leaves only with --yes")
    func own() async throws {
        let chat = try await ChatOnPortal()
        #expect(try await chat.run("mute").status == 0)
        #expect(try await chat.run("unmute").status == 0)
        #expect(try await chat.run("leave").status == 64)
        let run = try await chat.run("leave", "--yes")
        #expect(run.status == 0, "\(run.errors)")
        let members = try await chat.portal.chats().first { String($0.id) == chat.chat }?.members
        #expect(members == [2, 3, 4])
        #expect(try await chat.run("mute").status == 76)
    }

    @Test("look for the chats of unresolved requests, and settle those that are found for certain")
    func unresolved() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=cut-after:1")
        let home = try TemporaryHome()
        let sent = try await convene(
            "create", "--url", portal.url, "--title", "Launch crew", "--members", "2", home: home)
        #expect(sent.status == 74)
        #expect(sent.errors.contains("`convene unresolved --look` looks for it."), "\(sent.errors)")
        let second = try await convene(
            "create", "--url", portal.url, "--title", "Launch crew", "--dry-run", home: home)
        #expect(!second.errors.contains("this may be a second one"), "nothing is sent: \(second.errors)")
        let other = try await convene("create", "--url", portal.url, "--title", "Another", home: home)
        #expect(!other.errors.contains("this may be a second one"), "\(other.errors)")
        let repeated = try await convene("create", "--url", portal.url, "--title", "Launch crew", home: home)
        #expect(repeated.status == 0)
        #expect(repeated.errors.contains("may have created “Launch crew” already"), "\(repeated.errors)")
        let list = try await convene("unresolved", home: home)
        #expect(list.output.contains("create  Launch crew"), "\(list.output)")
        let found = try await convene("unresolved", "--look", "--url", portal.url, home: home)
        #expect(found.output.contains("chat 3101"), "\(found.output)\(found.errors)")
    }
}
