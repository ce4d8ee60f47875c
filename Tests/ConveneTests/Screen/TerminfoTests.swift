import Foundation
import TestSupport
import Testing

@Suite("Every terminal of the database")
struct TerminfoTests {
    /// Entries whose terminals speak as a VT does; of each family the plain one and the ones with other colors.
    static let names = """
        ansi ansi-m pcansi vt100 vt102 vt220 vt320 vt420 vt510 vt525 linux linux-16color linux-basic \
        xterm xterm-color xterm-16color xterm-88color xterm-256color xterm-direct xterm-direct256 xterm-mono xterm-vt220 \
        xterm-r6 screen screen-256color screen-16color screen.xterm-256color tmux tmux-256color tmux-direct \
        rxvt rxvt-256color rxvt-unicode rxvt-unicode-256color konsole konsole-256color konsole-direct gnome gnome-256color \
        vte vte-256color putty putty-256color kitty alacritty alacritty-direct st st-256color st-direct mintty iterm2 \
        nsterm cygwin eterm Eterm mlterm teraterm kterm dtterm
        """.split(separator: " ").map(String.init)

    /// Those that go on to the next line as soon as the last column is written.
    static let withoutMargin: Set = ["ansi", "ansi-m", "pcansi", "cygwin", "teraterm"]

    @Test("starts, takes a title, sends it, and is left as it was", arguments: names)
    func wholeWay(name: String) async throws {
        let portal = try await DemoPortal()
        let terminal = try EmulatedTerminal(
            .convene, environment: ["TERM": name, "CONVENE_URL": portal.url],
            waitsAtMargin: !Self.withoutMargin.contains(name))
        try terminal.shows("as Vera Lind")
        terminal.line.type("Launch \(name)")
        try terminal.shows("▸Title        Launch \(name)")
        terminal.line.type("\u{18}")
        try terminal.shows("Title         Launch \(name)")
        try terminal.shows("Enter or y sends")
        #expect(terminal.screen.lines.first?.hasPrefix(" convene  127.0.0.1") == true, "\(terminal.screen.text)")
        // No hand answers in the moment in which the last byte is painted.
        terminal.line.settle(silence: HandPace.pause)
        terminal.line.type("\r")
        try terminal.shows("n New chat")
        terminal.line.type("\u{1B}q")
        #expect(try terminal.ended() == .status(0))
        #expect(terminal.screen.unknown.isEmpty)
        #expect(terminal.screen.isAtRest, "\(terminal.screen.modes) \(terminal.screen.look)")
        #expect(terminal.line.modes == terminal.line.modesBefore)
        let chats = try await portal.createdChats()
        #expect(chats.count { $0.title == "Launch \(name)" } == 1)
    }
}
