/// Descriptions of terminals that show colors in 24 bits, where the system's own do not say so.
///
/// Terminals announce it in `COLORTERM`, while `TERM` goes on naming a description with 256 colors; the descriptions
/// that would tell are seldom installed. So the program carries two.
enum DirectColor {
    /// The number of colors below which a number means the terminal's own color.
    static let indexed = 256

    /// The entry to use for a terminal in place of its own; `nil` where nothing says that it can do more.
    static func entry(forType type: String, environment: (String) -> String?) -> TerminalEntry? {
        guard let announced = environment("COLORTERM"), ["truecolor", "24bit"].contains(announced) else { return nil }
        switch type {
        case "xterm", "xterm-256color":
            return xterm
        case "tmux", "tmux-256color":
            return tmux
        case "screen", "screen-256color":
            // GNU screen goes by the same names, hands COLORTERM on and does not understand 24 bits.
            return environment("TMUX") != nil && environment("STY") == nil ? tmux : nil
        default:
            return nil
        }
    }
}
