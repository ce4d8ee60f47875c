import Foundation
import TestSupport
import Testing

@Suite("A chat made in the terminal")
struct CreatingTests {
    @Test("needs a title, F2 and Enter on the demo portal; the number is told again at the end")
    func demo() async throws {
        let screen = try await composer(["--demo"])
        try await screen.type("Launch")
        try await screen.send()
        let panel = try await screen.shows("stored as asked")
        for text in ["Chat 3101 created: Launch", "Portal: duration", "Timing: ", "waiting", "Next: n New chat"] {
            #expect(panel.contains(text), "\(panel)")
        }
        try await screen.press("F10")
        #expect(try await screen.ended() == .status(0))
        let left = try await screen.shows("Chat 3101 “Launch” created: http://127.0.0.1:")
        #expect(!left.contains("Timing: "), "\(left)")
    }

    @Test("is on the portal that was started separately, once", arguments: [(80, 24), (40, 12), (120, 40)])
    func url(columns: Int, rows: Int) async throws {
        let portal = try await DemoPortal()
        let screen = try await composer(["--url", portal.url], columns: columns, rows: rows, showing: "Vera Lind")
        try await screen.type("Запуск 中文")
        try await screen.press("F2")
        try await screen.shows("Enter Send")
        try await screen.press("Enter")
        try await screen.shows("Chat 3101 created")
        let chats = try await portal.createdChats()
        #expect(chats.map(\.title) == ["Запуск 中文"])
    }

    @Test("begins with what the command line says of every field, and the portal gets all of it")
    func options() async throws {
        let portal = try await DemoPortal()
        let home = try TemporaryHome()
        try pixel.write(to: home.url.appending(path: "dot.gif"))
        let screen = try await composer(
            [
                "--url", portal.url, "--title", "Launch", "--type", "open", "--color", "mint", "--members", "12,17",
                "--owner", "17", "--description", "What for", "--message", "Welcome", "--avatar", "dot.gif",
                "--entity-type", "CRM", "--entity-id", "DEAL|1663",
            ], home: home, columns: 120, rows: 40)
        try await screen.shows("GIF, 1 × 1")
        let form = try await screen.shows("[Anna Schmidt] [Ada Holt]")
        for text in ["Launch", "(•) Open", "Mint", "What for", "Welcome", "dot.gif", "CRM", "DEAL|1663"] {
            #expect(form.contains(text), "\(form)")
        }
        try await screen.send()
        // The portal is asked what it has.
        try await screen.shows("stored as asked")
        let chat = try #require(try await portal.createdChats().first)
        #expect(chat.title == "Launch")
        #expect(chat.owner == 17)
        #expect(Set(chat.members).isSuperset(of: [12, 17]))
    }

    @Test("gets its owner as the last step, since today's portals ignore who was asked for; the review says so")
    func owner() async throws {
        let portal = try await DemoPortal()
        let screen = try await composer(["--url", portal.url, "--owner", "17"])
        try await screen.shows("[Ada Holt]")
        try await screen.press("F2")
        try await screen.shows("1 Owner: Vera Lind → Ada Holt")
        try await screen.shows("Once Ada Holt is the owner, you will be an ordinary member.")
        try await screen.press("Escape")
        try await screen.send()
        try await screen.shows("stored as asked")
        let chats = try await portal.createdChats()
        #expect(chats.map(\.owner) == [17])
    }

    @Test("can be followed by another one from an empty form")
    func another() async throws {
        let portal = try await DemoPortal()
        let screen = try await composer(["--url", portal.url])
        for (number, title) in zip([3101, 3102], ["One", "Two"]) {
            try await screen.type(title)
            try await screen.send()
            try await screen.shows("Chat \(number) created: \(title)")
            try await screen.press("n")
            try await screen.shows("empty: the portal chooses")
        }
        let chats = try await portal.createdChats()
        #expect(chats.map(\.title) == ["One", "Two"])
        try await screen.press("M-q")
        _ = try await screen.ended()
        try await screen.shows("Chat 3102 “Two” created")
    }
}
