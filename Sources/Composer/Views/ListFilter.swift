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

    func matches(_ row: String) -> Bool { !RowWords([row]).matches(RowWords.words(of: text)).isEmpty }
}
