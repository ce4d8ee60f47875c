/// Descriptions of the terminals that people have, for systems that know nothing of theirs: small ones come without a
/// terminfo database, and others do not know the newest terminals.
enum CommonTerminals {
    /// Terminals that go by a name of their own and understand what xterm does.
    private static let kin: Set = ["contour", "foot", "foot-extra", "wezterm", "xterm-ghostty", "xterm-kitty"]

    /// The description of a type; nil for one that is not known here either.
    static func entry(forType type: String) -> TerminalEntry? {
        let name = kin.contains(type) ? "xterm-256color" : type
        return text(of: name).map { TerminalEntry(name: name, text: $0) }
    }
}
