import Bitrix24
import TerminalKit

/// People that were chosen, and what is being typed behind them.
public struct PeopleField: Hashable, Sendable {
    public private(set) var chosen: [UserID]
    public var entry = TextBuffer()
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

    mutating func removeAll() {
        chosen = []
        entry = TextBuffer()
    }

    /// Takes typed or pasted text. Ids become people at the separator behind them, all of them at once when pasted.
    mutating func insert(_ text: String) {
        entry.insert(TextBuffer.inOneLine(text))
        if text.count > 1 || text.allSatisfy(Self.isSeparator) { takeIDs() }
    }

    /// Turns every id in the entry into a person. What is no id stays, to be seen and corrected.
    mutating func takeIDs() {
        let words = entry.text.split(whereSeparator: Self.isSeparator)
        let ids = words.map(UserID.init(text:))
        guard ids.contains(where: { $0 != nil }) || words.isEmpty else { return }
        ids.compactMap(\.self).forEach { choose($0) }
        entry.replace(with: zip(words, ids).filter { $0.1 == nil }.map { String($0.0) }.joined(separator: " "))
    }

    /// Backspace with nothing typed releases the person chosen last.
    mutating func apply(_ command: EditCommand, killed: inout String) {
        if command == .deleteBackward, entry.isEmpty {
            if !chosen.isEmpty { chosen.removeLast() }
        } else {
            entry.apply(command, killed: &killed)
        }
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || character == "," || character == ";"
    }
}
