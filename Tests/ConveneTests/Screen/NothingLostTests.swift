import Foundation
import TestSupport
import Testing

@Suite("What was typed is not lost")
struct NothingLostTests {
    /// Fills in a form in `home`, lets `end` happen, and gives what the next start shows.
    private func restart(_ end: (TmuxScreen) async throws -> Void) async throws -> String {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let screen = try await composer(["--url", portal.url], home: home)
        try await screen.type("Launch")
        try await screen.press("Tab", "Tab", "Tab")
        try await screen.type("12 ")
        try await screen.shows("[Anna Schmidt]")
        try await end(screen)
        _ = try await screen.ended(within: .seconds(5))
        let next = try await composer(["--url", portal.url], home: home)
        return try await next.shows("[Anna Schmidt]")
    }

    @Test("by leaving", arguments: ["F10", "M-q"])
    func leaving(key: String) async throws {
        let screen = try await restart { try await $0.press(key) }
        #expect(screen.contains(" Title        Launch"), "\(screen)")
    }

    @Test("by a hang-up")
    func hangUp() async throws {
        let screen = try await restart { try await $0.hangUp() }
        #expect(screen.contains(" Title        Launch"), "\(screen)")
    }

    @Test("by SIGTERM")
    func terminated() async throws {
        let screen = try await restart { $0.signal(SIGTERM) }
        #expect(screen.contains(" Title        Launch"), "\(screen)")
    }

    @Test("by SIGKILL, once the disk has had its half second")
    func killed() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let screen = try await composer(["--url", portal.url], home: home)
        try await screen.type("Launch")
        let draft = home.state.appending(path: "draft.json")
        try await eventually("the draft is on disk") {
            (try? String(contentsOf: draft, encoding: .utf8))?.contains("Launch") == true
        }
        screen.signal(SIGKILL)
        _ = try await screen.ended()
        let next = try await composer(["--url", portal.url], home: home)
        try await next.shows("▸Title        Launch")
    }

    @Test("when convene is killed while it sends: the next start tells of it, and the portal is asked")
    func killedWhileSending() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=silence-after")
        let home = try TemporaryHome()
        let screen = try await composer(["--url", portal.url], home: home)
        try await screen.type("Launch")
        try await screen.send()
        try await eventually("the portal has the chat") { try await !portal.createdChats().isEmpty }
        screen.signal(SIGKILL)
        _ = try await screen.ended()

        let next = try await composer(["--url", portal.url], home: home)
        try await next.shows("“Launch” was sent; its outcome is unknown. F6 shows it.")
        try await next.shows("1 UNKNOWN, F6")
        try await next.press("F6")
        try await next.shows("convene ended while it waited")
        try await next.press("l")
        try await next.shows("1 Chat 3101 “Launch”")
        try await next.press("1")
        try await next.shows("Chat 3101 is the one")
        #expect(try await !next.text.contains("UNKNOWN"))
        let chats = try await portal.createdChats()
        #expect(chats.count == 1)
    }

    @Test("once a chat is made, the next start begins with an empty form")
    func emptyAfterwards() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let screen = try await composer(["--url", portal.url], home: home)
        try await screen.type("Launch")
        try await screen.send()
        try await screen.shows("Chat 3101 created")
        try await screen.press("F10")
        _ = try await screen.ended()
        let next = try await composer(["--url", portal.url], home: home)
        try await next.shows("▸Title        empty: the portal chooses")
    }
}
