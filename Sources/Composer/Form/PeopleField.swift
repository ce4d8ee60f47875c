import Bitrix24
import TerminalKit

/// People that were chosen, and what is being typed behind them.
public struct PeopleField: Hashable, Sendable {
    public private(set) var chosen: [UserID]
    public var entry = TextBuffer()
    /// The place among the chosen that the cursor stands on; nil: in the entry behind them.
    public private(set) var cursor: Int?
    /// Whether there is room for one person only.
    let single: Bool

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
        chosen.removeAll { $0 == id }
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

    private static func inOneLine(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false) { $0.isNewline || $0 == "\t" }.joined(separator: ", ")
    }

    /// Keeps what is typed apart from what is put behind it.
    mutating func endWord() {
        guard entry.isCursorAtEnd, let last = entry.text.last, !Self.isSeparator(last) else { return }
        entry.insert(", ")
    }

    /// Turns every id in the entry into a person. What is no id stays, to be seen and corrected.
    mutating func takeIDs() {
        cursor = nil
        guard MemberEntry.exclusion(in: entry.text) == nil else { return }
        let entries = MemberEntry.pasted(entry.text)
        var left: [String] = []
        var ids: [UserID] = []
        for entry in entries {
            if case .person(let id) = entry { ids.append(id) } else { left.append(entry.text) }
        }
        guard !ids.isEmpty || entries.isEmpty else { return }
        ids.forEach { choose($0) }
        // What was just separated from the next word must not be glued to it.
        let isSeparated = entry.text.last.map(Self.isSeparator) ?? false
        entry.replace(with: left.joined(separator: ", ") + (isSeparated && !left.isEmpty ? " " : ""))
    }

    /// Puts the cursor on a person, so that Backspace releases just this one.
    mutating func point(at id: UserID) {
        cursor = chosen.firstIndex(of: id)
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || character == "," || character == ";"
    }
}

extension PeopleField {
    /// Carries out an editing command. Left goes from the entry into the people before it, where Backspace and Delete
    /// release the one under the cursor; with nothing typed, Backspace releases the last.
    mutating func apply(_ command: EditCommand, killed: inout String) {
        if let place = cursor {
            applyAmongChosen(command, at: place)
        } else if command == .left, entry.cursor == entry.text.startIndex, !chosen.isEmpty {
            cursor = chosen.count - 1
        } else if command == .deleteBackward, entry.isEmpty {
            if !chosen.isEmpty { chosen.removeLast() }
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
