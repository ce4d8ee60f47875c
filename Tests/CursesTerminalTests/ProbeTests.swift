import Foundation
import CLibrary
import TestSupport
import Testing

/// The whole of it, as somebody sees it: a small program in tmux.
@Suite("A program on the screen")
struct ProbeTests {
    private static let probe = Executable.product("terminal-probe")

    private func start(
        terminal: String = "tmux-256color", environment: [String: String] = [:]
    ) async throws -> TmuxScreen {
        let screen = try await TmuxScreen(
            Self.probe, environment: environment, columns: 60, rows: 12, terminal: terminal)
        try await screen.shows("type here")
        return screen
    }

    /// The program in a shell, as its user would have it.
    private func startInShell() async throws -> TmuxScreen {
        let screen = try await TmuxScreen(
            .shell, environment: ["SWIFT_BACKTRACE": "enable=no", "probe": Self.probe.url.path], columns: 60, rows: 12)
        try await screen.type("stty -g > before; $probe\n")
        try await screen.shows("type here")
        return screen
    }

    /// The shell has its own screen back, and the terminal its modes.
    private func comparesModes(_ screen: TmuxScreen) async throws {
        try await screen.shows("the shell's screen") { !$0.contains("convene probe") }
        try await screen.type("stty -g > after; cmp before after && echo as bef''ore\n")
        try await screen.shows("as before")
        #expect(try await screen.cursor.isVisible)
    }

    @Test(
        "The picture is the same under every terminal type",
        arguments: ["tmux-256color", "xterm-256color", "screen-256color", "vt100", "linux", "ansi"])
    func picture(terminal: String) async throws {
        let screen = try await start(terminal: terminal)
        let lines = try await screen.lines
        #expect(
            Array(lines.prefix(5)) == [
                "convene probe 60x12", "type here", "     日本 Ж e\u{301} 👩 ^[[31m <202E>x",
                "┌─ Events ─────────────────────────────────────────────────┐",
                "│                                                          │",
            ])
    }

    @Test("A row that is wider than any other is drawn to its end")
    func wide() async throws {
        let screen = try await TmuxScreen(Self.probe, columns: 300, rows: 12, terminal: "tmux-256color")
        try await screen.shows("type here")
        #expect(try await screen.lines[3] == "┌─ Events " + String(repeating: "─", count: 289) + "┐")
    }

    @Test(
        "Colors are as near as the terminal has them",
        arguments: [
            ("xterm-256color", [:], "\u{1B}[38;5;208m", "\u{1B}[48;5;161m"),
            ("xterm-256color", ["COLORTERM": "truecolor"], "\u{1B}[38;2;255;128;0m", "\u{1B}[48;2;200;30;60m"),
            ("tmux-256color", ["COLORTERM": "truecolor"], "\u{1B}[38;2;255;128;0m", "\u{1B}[48;2;200;30;60m"),
            ("linux", [:], "\u{1B}[33m", "\u{1B}[41m"),
            ("vt100", [:], nil, nil), ("xterm-256color", ["NO_COLOR": "1"], nil, nil),
            ("xterm-256color", ["CLICOLOR": "0"], nil, nil),
        ])
    func colors(
        terminal: String, environment: [String: String], heading: String?, swatch: String?
    ) async throws {
        let screen = try await start(terminal: terminal, environment: environment)
        // Back to the terminal's own colors is no color.
        let text = try await screen.styledText
            .replacing("\u{1B}[39m", with: "").replacing("\u{1B}[49m", with: "")
        let hasColors = text.contains("\u{1B}[3") || text.contains("\u{1B}[4")
        #expect(hasColors == (heading != nil))
        if let heading { #expect(text.contains(heading)) }
        if let swatch { #expect(text.contains(swatch)) }
    }

    @Test("Without Unicode in the locale, lines are drawn in ASCII and no byte is outside of it")
    func ascii() async throws {
        let screen = try await start(environment: ["LC_ALL": "POSIX"])
        let text = try await screen.text
        #expect(text.contains("     ? ?  Z e ?  ^[[31m <202E>x\n+- Events ---"))
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("A locale that this machine does not have is no reason for blanks")
    func missingLocale() async throws {
        let screen = try await start(environment: ["LC_ALL": "xx_XX.KOI8-X"])
        #expect(try await screen.text.contains("日本 Ж"))
    }

    @Test("What is typed, deleted and inserted appears where it belongs, and so does the cursor")
    func typing() async throws {
        let screen = try await start()
        try await screen.type("Проект 日本")
        try await screen.press("BSpace", "Left", "Left")
        try await screen.type("ы")
        try await screen.shows("Проекты 日")
        let cursor = try await screen.cursor
        #expect(cursor == (7, 1, true))
    }

    @Test("A paste through tmux is one paste")
    func pasting() async throws {
        let screen = try await start()
        try await screen.paste("one\ntwo")
        try await screen.shows("paste 7 one^Jtwo")
    }

    @Test("After a resize the picture fits the new size")
    func resizing() async throws {
        let screen = try await start()
        try await screen.resize(columns: 40, rows: 10)
        try await screen.shows("convene probe 40x10")
        #expect(try await screen.text.contains("\n└──────────────────────────────────────┘"))
    }

    @Test("Ctrl-Z gives the shell back, and fg the same screen")
    func suspending() async throws {
        let screen = try await startInShell()
        try await screen.press("a", "b", "c")
        try await screen.shows("key c")
        let before = try await screen.lines.prefix(6)
        try await screen.press("C-z")
        try await screen.shows("Stopped")
        try await comparesModes(screen)
        try await screen.type("clear; fg\n")
        try await screen.shows("key Ctrl-Z")
        #expect(try await screen.lines.prefix(6) == before)
        try await screen.press("F10")
        try await comparesModes(screen)
    }

    @Test("After a crash the terminal is as it was")
    func crashing() async throws {
        let screen = try await startInShell()
        try await screen.press("F9")
        try await screen.shows("Illegal instruction")
        try await comparesModes(screen)
    }

    @Test("The program is told of SIGTERM and may take its time")
    func terminating() async throws {
        let screen = try await start()
        screen.signal(SIGTERM)
        try await screen.shows("terminate 15")
        try await screen.press("F10")
        #expect(try await screen.ended() == .status(0))
    }

    @Test("When the terminal goes, so does the program")
    func hangingUp() async throws {
        let screen = try await start()
        try await screen.hangUp()
        // tmux hangs up, and so does the system: the second signal may not meet the program on its way out.
        #expect(try await screen.ended(within: .seconds(5)) == .status(0))
    }
}
