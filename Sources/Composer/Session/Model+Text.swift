import TerminalKit

/// Text that comes in one piece, with the marks of a paste or without.
extension Model {
    /// Whether letters are text now; otherwise they are commands.
    public var takesText: Bool { KeyContexts<Context>.typed.contains(context) }

    /// What a paste asks for: it is inserted where text is typed, and nothing anywhere else.
    public func actions(forPaste text: String) -> [Action] {
        [takesText ? .insert(text) : .misplacedText]
    }

    /// What a burst asks for. Only where text is typed is its last line end Enter, and its last tab Tab; and it sends
    /// nothing even there.
    public func actions(for burst: Burst) -> [Action] {
        guard takesText else { return [.misplacedText] }
        if burst.isCut { return [.cutText(most: Burst.longest)] }
        // What is found by typing is opened by a key of its own.
        let ending = KeyContexts<Context>.narrowed.contains(context) ? nil : burst.end
        let end = ending.flatMap { action(for: $0) }.flatMap { Self.sends($0) ? nil : $0 }
        return insertions(of: burst) + [end].compactMap(\.self)
    }

    private static func sends(_ action: Action) -> Bool { action == .send || action == .sendAnyway }

    /// Beyond this many characters nobody has typed it.
    private static var longestTyping: Int { 256 }

    private func insertions(of burst: Burst) -> [Action] {
        guard !burst.text.isEmpty else { return [] }
        switch context {
        case .area: return [.insert(String(burst.text.map { $0 == "\t" ? " " : $0 }))]
        case .pick, .searching, .people:
            // Rows and columns are a list. A name may be typed fast, or come at once over a slow line.
            let name = burst.text.prefix { !Self.divides($0) }
            let rest = burst.text[name.endIndex...]
            guard rest.isEmpty || burst.continues, name.utf8.count <= Self.longestTyping else {
                return [.insert(burst.text)]
            }
            if rest.isEmpty { return Self.typed(name) }
            let others = String(rest.drop(while: Self.divides))
            return Self.typed(name) + [.insert(",")] + (others.isEmpty ? [] : [.insert(others)])
        case .welcome where burst.text.utf8.count <= Self.longestTyping:
            // A paste is tried out at once; this may be a part of one.
            return Self.typed(TextBuffer.inOneLine(burst.text)[...])
        default: return [.insert(TextBuffer.inOneLine(burst.text))]
        }
    }

    private static func typed(_ text: Substring) -> [Action] { text.map { .insert(String($0)) } }

    private static func divides(_ character: Character) -> Bool {
        character.isNewline || character == "\t" || character == "," || character == ";"
    }
}
