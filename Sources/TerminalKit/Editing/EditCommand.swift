/// What readline's keys do to a text.
public enum EditCommand: Hashable, Sendable {
    case left, right
    case wordLeft, wordRight
    case lineStart, lineEnd
    case textStart, textEnd
    case deleteBackward, deleteForward
    /// Takes a word into the kill buffer.
    case killWordBackward, killWordForward
    /// Takes what is before the cursor, back to a space, into the kill buffer: readline's Ctrl-W.
    case killToSpace
    /// Takes a part of the line into the kill buffer; at the end of a line, the line break.
    case killToLineEnd, killToLineStart
    /// Puts back what was killed last.
    case yank

    /// Whether it leaves the text as it is.
    public var isMove: Bool {
        switch self {
        case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .textStart, .textEnd: true
        case .deleteBackward, .deleteForward, .killWordBackward, .killWordForward, .killToSpace, .killToLineEnd,
            .killToLineStart, .yank:
            false
        }
    }
}
