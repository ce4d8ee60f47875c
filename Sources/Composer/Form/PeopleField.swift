import Bitrix24
import TerminalKit

/// People that were chosen, and what is being typed behind them.
public struct PeopleField: Hashable, Sendable {
    public private(set) var chosen: [UserID]
    public var entry = TextBuffer()
    /// The place among the chosen that the cursor stands on; nil: in the entry behind them.
    public private(set) var cursor: Int?
    /// What a look-up has left: it stays until the user changes it.
    private var unresolved = ""
    /// Whether there is room for one person only.
    let single: Bool

    /// Two that hold the same; whether it was looked up already makes no difference.
    public static func == (left: Self, right: Self) -> Bool {
        left.chosen == right.chosen && left.entry == right.entry && left.cursor == right.cursor
            && left.single == right.single
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(chosen)
        hasher.combine(entry)
    }

    init(chosen: [UserID] = [], single: Bool = false) {
        self.chosen = chosen
        self.single = single
    }

    /// Adds a person once; a field for one person takes the new one instead.
    mutating func choose(_ id: UserID) {
        if single {
            chosen = [id]
        } else if !chosen.contains(id) {
            chosen.append(id)
        }
    }

    /// Adds several people, each once.
    mutating func choose(_ ids: [UserID]) {
        guard !single else {
            if let last = ids.last { chosen = [last] }
            return
        }
        var known = Set(chosen)
        chosen += ids.filter { known.insert($0).inserted }
    }

    func contains(_ id: UserID) -> Bool { chosen.contains(id) }

    mutating func release(_ id: UserID) {
        release([id])
    }

    mutating func release(_ ids: Set<UserID>) {
        guard chosen.contains(where: ids.contains) else { return }
        chosen.removeAll(where: ids.contains)
        cursor = nil
    }

    mutating func removeAll() {
        self = PeopleField(single: single)
    }

    /// Takes typed or pasted text; lines become places between commas.
    ///
    /// - Parameter takesIDs: ids become people at the separator that is typed behind them.
    mutating func insert(_ text: String, takesIDs: Bool = true) {
        cursor = nil
        entry.insert(Self.inOneLine(text))
        if takesIDs, text.allSatisfy(Self.isSeparator) { takeIDs() }
    }

    /// Puts another text in place of what is typed.
    mutating func replaceEntry(with text: String) {
        cursor = nil
        entry.replace(with: Self.inOneLine(text))
    }

    /// Leaves what led to nobody, marked.
    mutating func leave(_ text: String) {
        replaceEntry(with: text)
        unresolved = entry.text
    }

    /// What is typed was looked up, and is nobody.
    var isUnresolved: Bool { !entry.isEmpty && entry.text == unresolved }

    /// Columns and lines say who belongs together: they are read before they become one line.
    private static func inOneLine(_ text: String) -> String {
        guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return text }
        return PeopleList(text).entries.map(\.text).joined(separator: ", ")
    }

    /// Keeps what is typed apart from what is put behind it.
    mutating func endWord() {
        guard entry.isCursorAtEnd, let last = entry.text.last, !Self.isSeparator(last) else { return }
        entry.insert(", ")
    }

    /// Turns every id in the entry into a person. What is no id stays, to be seen and corrected.
    mutating func takeIDs() {
        cursor = nil
        let entries = PeopleList(entry.text).entries
        var left: [String] = []
        for entry in entries {
            switch entry {
            case .person(let id): choose(id)
            case .without(.person(let id)): release(id)
            default: left.append(entry.text)
            }
        }
        guard left.count < entries.count || entries.isEmpty else { return }
        // What was just separated from the next word must not be glued to it.
        let isSeparated = entry.text.last.map(Self.isSeparator) ?? false
        entry.replace(with: left.joined(separator: ", ") + (isSeparated && !left.isEmpty ? " " : ""))
    }

    /// Puts the cursor on a person, so that Backspace releases just this one.
    mutating func point(at id: UserID) {
        cursor = chosen.firstIndex(of: id)
    }

    /// Puts the cursor back into the entry.
    mutating func leaveChosen() {
        cursor = nil
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || character == "," || character == ";"
    }

    /// Carries out an editing command. Left goes from the entry into the people before it, where Backspace and Delete
    /// release the one under the cursor; with nothing typed, Backspace releases the last.
    mutating func apply(_ command: EditCommand, killed: inout String) {
        if let place = cursor {
            applyAmongChosen(command, at: place)
        } else if command == .left, entry.cursor == entry.text.startIndex, !chosen.isEmpty {
            cursor = chosen.count - 1
        } else if command == .deleteBackward, entry.isEmpty {
            if !chosen.isEmpty { chosen.removeLast() }
        } else if command == .yank {
            insert(killed, takesIDs: false)
        } else {
            entry.apply(command, killed: &killed)
        }
    }

    private mutating func applyAmongChosen(_ command: EditCommand, at place: Int) {
        switch command {
        case .left, .wordLeft: cursor = max(0, place - 1)
        case .right, .wordRight: cursor = place + 1 < chosen.count ? place + 1 : nil
        case .lineStart, .textStart: cursor = 0
        case .deleteBackward, .deleteForward:
            chosen.remove(at: place)
            cursor = chosen.isEmpty ? nil : min(place, chosen.count - 1)
        default: cursor = nil
        }
    }
}
