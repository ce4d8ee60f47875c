import TestSupport
import Testing

@Suite("A demo portal for a test")
struct DemoPortalTests {
    func create(_ title: String, on portal: DemoPortal) async throws -> Finished {
        try await Command.run(
            .installed("curl"), "-sS", "-H", "Content-Type: application/json", "-d", #"{"TITLE":"\#(title)"}"#,
            portal.url + "im.chat.add")
    }

    @Test("tells which chats it holds and what was called")
    func chats() async throws {
        let portal = try await DemoPortal()
        let before = try await portal.chats()
        #expect(try await create("Launch crew", on: portal).exit == .status(0))
        let made = try await portal.chats().filter { !before.contains($0) }
        #expect(made.map(\.title) == ["Launch crew"])
        #expect(try await portal.calls()["im.chat.add"] == 1)
    }

    @Test("goes wrong as often as it is told")
    func faults() async throws {
        let portal = try await DemoPortal()
        try await portal.breakNext(of: "im.chat.add", with: "cut-before")
        #expect(try await create("Cut", on: portal).exit != .status(0))
        #expect(try await create("Whole", on: portal).exit == .status(0))
        let titles = try await portal.chats().map(\.title)
        #expect(titles.contains("Whole") && !titles.contains("Cut"))
    }
}
