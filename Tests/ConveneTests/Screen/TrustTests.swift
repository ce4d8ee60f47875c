import Foundation
import TestSupport
import Testing

@Suite("A portal that cannot be trusted")
struct TrustTests {
    @Test("that cuts the connection leaves the outcome unknown, and the chat is there once")
    func cutAfter() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=cut-after")
        let screen = try await composer(["--url", portal.url])
        try await screen.type("Launch")
        try await screen.send()
        try await screen.shows("Outcome unknown: the chat may have been created")
        try await screen.press("Escape")
        try await screen.shows("▸Title")
        try await screen.press("F2")
        try await screen.shows("y Send again")
        try await screen.press("Enter")
        try await screen.shows("Press y")
        let chats = try await portal.createdChats()
        #expect(chats.map(\.title) == ["Launch"])
    }

    @Test("that refuses is quoted with code and advice, and the form is still there")
    func refusal() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=refuse")
        let screen = try await composer(["--url", portal.url])
        try await screen.type("Launch")
        try await screen.send()
        let panel = try await screen.shows("No chat was created")
        for text in ["ACCESS_DENIED", "REST is available only by subscription", "ask an administrator"] {
            #expect(panel.contains(text), "\(panel)")
        }
        try await screen.press("Escape")
        try await screen.shows("▸Title        Launch")
        let chats = try await portal.createdChats()
        #expect(chats.isEmpty)
    }

    @Test("that is busy is asked again after a countdown")
    func busy() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=operating:2")
        let screen = try await composer(["--url", portal.url])
        try await screen.send()
        try await screen.shows("Nothing was created. Again in")
        try await screen.shows("Chat 3101 created")
        let chats = try await portal.createdChats()
        #expect(chats.count == 1)
    }

    @Test("that stays silent is left with Ctrl-C; nothing else ends the waiting")
    func silence() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=silence")
        let screen = try await composer(["--url", portal.url])
        try await screen.type("Launch")
        try await screen.send()
        try await screen.shows("Ctrl-C cancels")
        try await eventually("the portal has the request") { try await portal.creations() == 1 }
        try await screen.press("q", "y", "Enter", "F10")
        let before = try await screen.text
        try await screen.shows("the time going on") { $0 != before && $0.contains("Ctrl-C cancels") }
        try await screen.press("C-c")
        try await screen.shows("Outcome unknown: the chat may have been created")
        #expect(screen.exit == nil)
    }

    @Test("that is not there is named in a sentence, and the form can be filled in all the same")
    func dead() async throws {
        let portal = try await DemoPortal()
        try await portal.stop()
        let screen = try await composer(["--url", portal.url], showing: "could not be reached")
        try await screen.type("Launch")
        try await screen.shows("▸Title        Launch")
        try await screen.send()
        try await screen.shows("No chat was created")
    }

    @Test("whose names hold control characters cannot play tricks with the screen")
    func hostileNames() async throws {
        let server = try FaultServer(
            .answer(
                .json(#"{"result":{"ID":"1","ADMIN":true,"NAME":"Eve\u001b[2J\u0007","LAST_NAME":"\u202egpj.exe"}}"#)))
        let screen = try await composer(["--url", server.url], showing: "as Eve")
        let text = try await screen.text
        #expect(text.contains("Eve^[[2J^G <202E>gpj.exe"), "\(text)")
        #expect(text.contains("▸Title"), "\(text)")
    }

    @Test("never makes the secret of its address appear on the screen")
    func secret() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=wrong-content-type:1")
        let screen = try await composer(["--url", portal.url])
        var seen = [try await screen.styledText]
        try await screen.press("F2")
        seen.append(try await screen.shows("Enter or y sends"))
        try await screen.press("Enter")
        seen.append(try await screen.shows("Chat 3101 created"))
        try await screen.press("NPage", "NPage", "NPage")
        seen.append(try await screen.shows("\"result\": 3101"))
        try await screen.press("F10")
        _ = try await screen.ended()
        seen.append(try await screen.text)
        #expect(portal.code.count > 8)
        #expect(!seen.contains { $0.contains(portal.code) }, "\(seen.joined(separator: "\n"))")
    }
}
