import TerminalKit

/// A question at the foot of a page, with the line for what is typed to it. The page ends above it.
struct PagePrompt {
    /// The room that an answer should have beside the question.
    private static let answerColumns = 16

    let question: String
    let answer: TextBuffer
    var role = Role.noticeWarning

    /// Takes the rows of the prompt off the foot of the page; they stay fewer than half of a low window.
    func cut(from page: inout Rect) -> Rect {
        page.cutBottom(min(lines(columns: page.columns).count, max(2, page.rows / 2)))
    }

    func draw(on surface: inout Surface, in part: Rect) {
        surface.fill(part, style: Style(.text))
        var rest = part
        var row = rest.cutBottom(1)
        for line in lines(columns: part.columns).prefix(rest.rows) {
            surface.write(line, at: rest.cutTop(1).origin, role: role)
        }
        if fitsBeside(columns: part.columns) {
            _ = row.cutLeft(surface.write(question, at: row.origin, role: role) + 1)
        }
        LineField(answer, isFocused: true).draw(on: &surface, in: row)
    }

    private func fitsBeside(columns: Int) -> Bool { question.displayWidth + Self.answerColumns < columns }

    /// What stands in its rows; the last one, where the question has no room beside the answer, is empty.
    private func lines(columns: Int) -> [String] {
        fitsBeside(columns: columns) ? [question] : question.wrapped(toColumns: columns) + [""]
    }
}
