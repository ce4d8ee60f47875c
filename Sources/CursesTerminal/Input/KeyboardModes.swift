import CNcurses

/// Terminals whose keyboards another program may have left in another mode.
enum KeyboardModes {
    /// They have the protocol of kitty.
    private static let stacks = [
        "alacritty", "foot", "ghostty", "kitty", "rio", "wezterm", "xterm-ghostty", "xterm-kitty",
    ]
    /// They have xterm's "modifyOtherKeys".
    private static let otherKeys = ["mintty", "tmux", "xterm"]

    static func keyboard(ofType type: String) -> cn_keyboard {
        if type.isTerminal(ofAny: stacks) { return CN_KEYBOARD_STACK }
        return type.isTerminal(ofAny: otherKeys) ? CN_KEYBOARD_OTHER_KEYS : CN_KEYBOARD_USUAL
    }
}

extension String {
    /// Whether a terminal's type is that of one of these families, such as `xterm` or `xterm-256color`.
    func isTerminal(ofAny families: [String]) -> Bool { families.contains { self == $0 || hasPrefix($0 + "-") } }
}
