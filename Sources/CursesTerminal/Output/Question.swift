/// What terminals are asked.
enum Question {
    /// The color behind the text (OSC 11), and then what every terminal answers (DA): after that nothing more comes.
    static let background = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

    /// Families of terminals that answer, or at least do not show the question; older ones may.
    private static let families = [
        "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole", "mintty", "ms-terminal",
        "rxvt",
        "screen", "st", "tmux", "vte", "wezterm", "xterm",
    ]

    static func isUnderstood(byType type: String) -> Bool {
        type.isTerminal(ofAny: families)
    }
}
