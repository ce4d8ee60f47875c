import TerminalKit

/// What is typed to narrow a list: rows that hold all of its words stay.
struct ListFilter: Sendable, Equatable {
    private(set) var buffer = TextBuffer()

    var text: String { buffer.text }
    var isEmpty: Bool { buffer.isEmpty }

    /// Takes in what is typed; false for an action of another kind.
    mutating func handle(_ action: Action) -> Bool {
        switch action {
        case .insert(let text): buffer.insert(TextBuffer.inOneLine(text))
        case .edit(let command):
            var killed = ""
            buffer.apply(command, killed: &killed)
        default: return false
        }
        return true
    }

    mutating func clear() { buffer = TextBuffer() }

    /// The numbers of the rows that stay.
    func matches(among rows: [String]) -> [Int] {
        let words = Self.folded(text).split(whereSeparator: \.isWhitespace)
        if words.isEmpty { return Array(rows.indices) }
        return rows.indices.filter { index in
            let row = Self.folded(rows[index])
            return words.allSatisfy { row.contains($0) }
        }
    }

    func matches(_ row: String) -> Bool { !matches(among: [row]).isEmpty }

    /// In small letters, with е for ё: nobody types the dots to find a name.
    static func folded(_ text: String) -> String {
        String(text.lowercased().map { $0 == "ё" ? "е" : $0 })
    }
}
