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
        func isOne(of families: [String]) -> Bool { families.contains { type == $0 || type.hasPrefix($0 + "-") } }
        if isOne(of: stacks) { return CN_KEYBOARD_STACK }
        return isOne(of: otherKeys) ? CN_KEYBOARD_OTHER_KEYS : CN_KEYBOARD_USUAL
    }
}
