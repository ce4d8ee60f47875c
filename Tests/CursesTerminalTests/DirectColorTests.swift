import Testing

@testable import CursesTerminal

@Suite("Where there are 24 bits for a color")
struct DirectColorTests {
    @Test(
        "A terminal that announces them gets them, if it is one that we can describe",
        arguments: [
            ("xterm-256color", ["COLORTERM": "truecolor"], DirectColor.xterm),
            ("xterm-256color", ["COLORTERM": "24bit"], DirectColor.xterm),
            ("tmux-256color", ["COLORTERM": "truecolor"], DirectColor.tmux),
            ("screen-256color", ["COLORTERM": "truecolor", "TMUX": "/tmp/socket"], DirectColor.tmux),
            ("screen-256color", ["COLORTERM": "truecolor"], nil),
            ("screen", ["COLORTERM": "truecolor", "TMUX": "/tmp/socket", "STY": "1.screen"], nil),
            ("xterm-256color", [:], nil), ("xterm-256color", ["COLORTERM": "yes"], nil),
            ("linux", ["COLORTERM": "truecolor"], nil),
        ])
    func announcement(type: String, environment: [String: String], entry: TerminalEntry?) {
        #expect(DirectColor.entry(forType: type) { environment[$0] } == entry)
    }
}
