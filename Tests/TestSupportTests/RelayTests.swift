import TestSupport
import Testing

@Suite("A relay before a demo portal")
struct RelayTests {
    private func create(_ title: String, at url: String) throws -> Child {
        try Child(
            .installed("curl"),
            ["-sS", "-H", "Content-Type: application/json", "-d", #"{"TITLE":"\#(title)"}"#, url + "im.chat.add"])
    }

    @Test("lets calls through, changed on the way, and notes them")
    func changing() async throws {
        let portal = try await DemoPortal()
        let relay = try Relay(to: portal) { call in call.changed { $0["TITLE"] = "Other" } }
        let curl = try create("Launch crew", at: relay.url)
        #expect(try await curl.ended() == .status(0), "\(curl.errors)")
        #expect(curl.output.contains("result"))
        #expect(relay.calls.map(\.method) == ["im.chat.add"])
        #expect(try await portal.chats().last?.title == "Other")
    }

    @Test("holds a call back, and brings it to the portal even if the client has left")
    func holding() async throws {
        let portal = try await DemoPortal()
        let relay = try Relay(to: portal)
        relay.hold("im.chat.add")
        let curl = try create("Launch crew", at: relay.url)
        try await eventually("the call waits", seen: curl.errors) { relay.isHolding }
        curl.signal(9)
        #expect(try await curl.ended() == .signal(9))
        #expect(try await portal.calls()["im.chat.add"] == nil)
        relay.release()
        try await eventually("the portal has the chat") { try await portal.chats().last?.title == "Launch crew" }
    }

    @Test("a connection that the portal cuts is cut here too")
    func cutting() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=cut-after")
        let relay = try Relay(to: portal)
        let curl = try create("Launch crew", at: relay.url)
        let end = try await curl.ended()
        #expect([.status(52), .status(56)].contains(end), "curl: empty reply, or reset")
        #expect(try await portal.chats().last?.title == "Launch crew")
    }
}
