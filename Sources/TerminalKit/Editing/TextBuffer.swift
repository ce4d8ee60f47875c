/// A text that is being edited, and where its cursor stands.
///
/// Everything counts in what a person calls a character: a flag, a family or a letter with its accent is one, and the
/// cursor never stands inside it. Moving, inserting and deleting cost a copy of the bytes at most, so a text of 20,000
/// characters stays quick.
public struct TextBuffer: Hashable, Sendable {
    public private(set) var text: String
    /// UTF-8 bytes before the cursor; always between two characters.
    private(set) var cursorOffset: Int
    /// The column that Up and Down aim for, kept through shorter lines; other commands forget it.
    var goalColumn: Int?

    /// The cursor stands after the text.
    public init(_ text: String = "") {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        cursorOffset = text.utf8.count
    }

    /// Where the cursor stands in `text`.
    public var cursor: String.Index {
        text.utf8.index(text.startIndex, offsetBy: cursorOffset)
    }

    public var isEmpty: Bool { text.isEmpty }

    /// Puts text before the cursor, as typed or pasted. Line breaks are kept: a field of one line gives
    /// `TextBuffer.inOneLine(pasted)`.
    public mutating func insert(_ inserted: String) {
        text.insert(contentsOf: inserted, at: cursor)
        setCursor(offset: cursorOffset + inserted.utf8.count)
    }

    /// Replaces the whole text; the cursor goes to its end.
    public mutating func replace(with text: String) {
        self = TextBuffer(text)
    }

    /// The text with spaces in place of line breaks and tabs, for a field of one line.
    public static func inOneLine(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    /// Carries out an editing command.
    ///
    /// - Parameters:
    ///   - killed: the kill buffer, shared by all fields of a screen.
    ///   - keepsLines: the text has several lines; in a field of one line what was killed elsewhere becomes one.
    public mutating func apply(_ command: EditCommand, killed: inout String, keepsLines: Bool = false) {
        goalColumn = nil
        switch command {
        case .left: setCursor(index(before: cursor))
        case .right: setCursor(index(after: cursor))
        case .wordLeft: setCursor(wordStart(before: cursor))
        case .wordRight: setCursor(wordEnd(after: cursor))
        case .lineStart: setCursor(lineStart)
        case .lineEnd: setCursor(lineEnd)
        case .textStart: setCursor(text.startIndex)
        case .textEnd: setCursor(text.endIndex)
        case .deleteBackward: _ = remove(index(before: cursor)..<cursor)
        case .deleteForward: _ = remove(cursor..<index(after: cursor))
        case .killWordBackward: kill(wordStart(before: cursor)..<cursor, into: &killed)
        case .killWordForward: kill(cursor..<wordEnd(after: cursor), into: &killed)
        case .killToSpace: kill(partStart(before: cursor)..<cursor, into: &killed)
        case .killToLineEnd: kill(cursor..<(cursor == lineEnd ? index(after: cursor) : lineEnd), into: &killed)
        case .killToLineStart: kill(lineStart..<cursor, into: &killed)
        case .yank: insert(keepsLines ? killed : Self.inOneLine(killed))
        }
    }

    private mutating func kill(_ range: Range<String.Index>, into killed: inout String) {
        guard !range.isEmpty else { return }
        killed = remove(range)
    }

    private mutating func remove(_ range: Range<String.Index>) -> String {
        let removed = String(text[range])
        let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        text.removeSubrange(range)
        setCursor(offset: offset)
        return removed
    }

    mutating func setCursor(_ index: String.Index) {
        cursorOffset = text.utf8.distance(from: text.startIndex, to: index)
    }

    /// Puts the cursor there, or after the character that has formed around that place.
    private mutating func setCursor(offset: Int) {
        goalColumn = nil
        cursorOffset = offset
        let place = cursor
        guard place > text.startIndex, place < text.endIndex else { return }
        let next = text.index(after: place)
        setCursor(text.index(before: next) == place ? place : next)
    }
}
