import Foundation
import TestSupport
import Testing

@Suite("What asks a command to end")
struct InterruptionTests {
    @Test("ends it at a question, with nothing changed", arguments: [SIGINT, SIGTERM, SIGHUP])
    func atQuestion(signal: Int32) async throws {
        let chat = try await ChatOnPortal()
        let terminal = try edit(chat)
        try terminal.wait(for: "[y/N]")
        if signal == SIGINT { terminal.type("\u{3}") } else { kill(terminal.processIdentifier, signal) }
        try await eventually("it ends") { terminal.exit != nil }
        #expect(terminal.exit == .signal(signal))
        #expect(try await chat.shown()["TITLE"] as? String == "Launch")
    }

    @Test("cancels the change under way after a question was answered", arguments: [SIGINT, SIGTERM])
    func underWay(signal: Int32) async throws {
        let chat = try await ChatOnPortal("--fault", "im.chat.updateTitle=silence")
        let terminal = try edit(chat)
        try terminal.wait(for: "[y/N]")
        terminal.type("y\r")
        try terminal.wait(for: "Title: Launch → Crew… 1 s")
        kill(terminal.processIdentifier, signal)
        try terminal.wait(for: "not known")
        try await eventually("it ends") { terminal.exit != nil }
        #expect(terminal.exit == .status(74))
    }

    private func edit(_ chat: ChatOnPortal) throws -> PseudoTerminal {
        try PseudoTerminal(
            .convene, ["edit", chat.chat, "--title", "Crew", "--remove", "2", "--url", chat.portal.url], home: chat.home
        )
    }
}
