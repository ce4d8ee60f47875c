import Foundation
import TestSupport
import Testing

/// `make bench` measures the same on a slow line, against `dialog`.
@Suite("What goes over the line")
struct BytesTests {
    @Test("is at most half as much again as the change of the screen needs, and nothing while nothing happens")
    func economy() async throws {
        let portal = try await DemoPortal()
        let terminal = try EmulatedTerminal(
            .convene, environment: ["TERM": "xterm-256color", "CONVENE_URL": portal.url])
        try terminal.shows("as Vera Lind")
        catchUp(terminal)
        expectEconomy(
            "first paint", terminal.line.output.count, from: TerminalEmulator(columns: 80, rows: 24), terminal)
        for (deed, keys) in [
            ("next field", "\t"), ("field after it", "\t"), ("list of colors", "\r"),
            ("next line of the list", "\u{1B}[B"),
            ("closed list", "\u{1B}"), ("help", "\u{1B}h"), ("back from the help", "\u{1B}"), ("review", "\u{18}"),
        ] {
            let (before, count) = (terminal.screen, terminal.line.output.count)
            terminal.line.type(keys)
            catchUp(terminal)
            expectEconomy(deed, terminal.line.output.count - count, from: before, terminal)
        }
        let count = terminal.line.output.count
        terminal.resize(columns: 100, rows: 30)
        let blank = terminal.screen
        catchUp(terminal)
        expectEconomy("another size", terminal.line.output.count - count, from: blank, terminal)
    }

    @Test("is one byte for a letter typed into a plain field")
    func letter() async throws {
        let portal = try await DemoPortal()
        let terminal = try EmulatedTerminal(
            .convene, environment: ["TERM": "xterm-256color", "CONVENE_URL": portal.url])
        try terminal.shows("as Vera Lind")
        terminal.line.type("\t\t\t\t\t\t")
        try terminal.shows("▸Description")
        terminal.line.type("ab")
        catchUp(terminal)
        for letter in ["c", "d", "ж"] {
            let count = terminal.line.output.count
            terminal.line.type(letter)
            catchUp(terminal)
            #expect(terminal.line.output.count - count <= 8, "\(letter)")
        }
    }

    /// Reads until nothing has come for a while that is longer than counter and preview lag behind.
    private func catchUp(_ terminal: EmulatedTerminal) {
        while terminal.update(within: .milliseconds(600)) {}
    }

    private func expectEconomy(
        _ deed: String, _ bytes: Int, from before: TerminalEmulator, _ terminal: EmulatedTerminal
    ) {
        let needed = ScreenCost(from: before, to: terminal.screen).bytes
        #expect(Double(bytes) <= 1.5 * Double(needed), "\(deed): \(bytes) bytes, \(needed) needed")
    }
}
