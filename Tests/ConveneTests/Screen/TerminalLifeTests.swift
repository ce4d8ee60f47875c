import Foundation
import TestSupport
import Testing

@Suite("The composer and its terminal")
struct TerminalLifeTests {
    /// The composer in a shell, which knows the state of the terminal before, with its process identifier in a file.
    private func inShell(_ portal: DemoPortal, _ home: TemporaryHome) async throws -> TmuxScreen {
        let screen = try await TmuxScreen(
            .shell, home: home, environment: ["convene": Executable.convene.url.path, "url": portal.url, "PS1": "$ "])
        try await screen.type("stty -a > before; $convene --url $url; echo status $?\n")
        try await screen.shows("as Vera Lind")
        return screen
    }

    /// The shell has its screen back, and the terminal its modes and its cursor.
    private func isAsBefore(_ screen: TmuxScreen) async throws {
        try await screen.shows("the shell's screen") { !$0.contains("▸Title") }
        try await screen.type("stty -a > after; cmp before after && echo as bef''ore\n")
        try await screen.shows("as before")
        #expect(try await screen.cursor.isVisible)
    }

    @Test("F10 leaves it as it was, after Ctrl-S and Ctrl-Q did no harm")
    func leaving() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let screen = try await inShell(portal, home)
        try await screen.press("a", "C-s", "b", "C-q", "c")
        try await screen.shows("▸Title        abc")
        try await screen.press("F10")
        try await screen.shows("status 0")
        try await isAsBefore(screen)
    }

    @Test("Ctrl-Z gives it back, and fg comes back to the same screen")
    func suspending() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let screen = try await inShell(portal, home)
        try await screen.type("Launch")
        let before = try await screen.shows("██ Launch")
        try await screen.press("C-z")
        try await screen.shows("Stopped")
        try await isAsBefore(screen)
        try await screen.type("clear; fg\n")
        #expect(try await screen.shows("██ Launch") == before)
        try await screen.press("C-c", "C-c")
        try await isAsBefore(screen)
    }

    @Test("SIGTERM leaves it as it was, and tells what was created", arguments: [SIGTERM, SIGQUIT])
    func terminated(signal: Int32) async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let screen = try await inShell(portal, home)
        try await screen.send()
        try await screen.shows("Chat 3101 created")
        try await kill(signal, composerOf: screen)
        try await screen.shows("status \(128 + signal)")
        try await screen.shows("Chat 3101 created: ")
        try await isAsBefore(screen)
    }

    /// The shell's only child.
    private func kill(_ signal: Int32, composerOf screen: TmuxScreen) async throws {
        let children = "/proc/\(screen.processIdentifier)/task/\(screen.processIdentifier)/children"
        let list = try String(contentsOfFile: children, encoding: .utf8)
        let child = try #require(list.split(separator: " ").first.flatMap { Int32($0) })
        Glibc.kill(child, signal)
    }

    @Test("A hang-up ends it within a second, with its demo portal")
    func hangUp() async throws {
        let screen = try await composer(["--demo"])
        try await screen.type("Launch")
        try await screen.shows("▸Title        Launch")
        let process = screen.processIdentifier
        let children = try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
        let portal = try #require(children.split(separator: " ").first.flatMap { Int32($0) })
        try await screen.hangUp()
        _ = try await screen.ended(within: .seconds(5))
        try await eventually("the demo portal ends, too", within: .seconds(5)) { Glibc.kill(portal, 0) != 0 }
    }

    @Test("It may change its size at any moment, even below what convene needs")
    func resizing() async throws {
        let screen = try await composer(["--demo"])
        try await screen.type("Launch")
        for (columns, rows) in [(40, 12), (20, 3), (1, 1), (200, 60), (39, 12), (120, 40)] {
            try await screen.resize(columns: columns, rows: rows)
        }
        try await screen.shows("▸Title        Launch")
        try await screen.resize(columns: 30, rows: 24)
        try await screen.shows("convene needs 40×12")
        try await screen.press("F2")
        try await screen.resize(columns: 40, rows: 12)
        try await screen.shows("Enter Send")
    }

    @Test("Pasted text stays in its field and sends nothing, whatever is in it")
    func pasting() async throws {
        let portal = try await DemoPortal()
        let screen = try await composer(["--url", portal.url])
        try await screen.paste("one\ntwo\n\n\u{1B}[31m\ty\n")
        try await screen.shows("▸Title        one two")
        try await screen.press("F2")
        try await screen.shows("Title contains a control character (ESC, U+001B)")
        try await screen.press("C-u")
        try await screen.paste("one\ntwo\n\n\ty\n")
        try await screen.shows("▸Title        one two")
        try await screen.press("F2")
        try await screen.shows("Title         one two")
        try await screen.paste("y\n\n")
        try await screen.press("Escape")
        try await screen.shows("▸Title        one two")
        let chats = try await portal.createdChats()
        #expect(chats.isEmpty)
    }

    @Test("The editor gets the text of the field, and its text comes back")
    func editor() async throws {
        let screen = try await composer(["--demo"], environment: ["EDITOR": "sed -i s/Launch/Party/"])
        try await screen.type("Launch!")
        try await screen.press("C-o")
        try await screen.shows("▸Title        Party!")
        try await screen.press("M-u")
        try await screen.shows("▸Title        Launch!")
    }

    @Test("A terminal that is none, or unknown, is a sentence and status 64")
    func noTerminal() async throws {
        let run = try await convene("--demo")
        #expect(run.status == 64)
        #expect(run.errors.contains("not a terminal"))
        let screen = try await TmuxScreen(.convene, ["--demo"], terminal: "never-heard-of")
        #expect(try await screen.ended() == .status(64))
        try await screen.shows("Set TERM to what your terminal is")
    }
}
