import Catalog
import TerminalKit

/// How many people a department or a chat would add, in a box over its list.
struct JoiningView: SessionView {
    let session: Session

    func draw(_ question: JoiningQuestion, on surface: inout Surface, in part: Rect) {
        let lines = lines(of: question)
        let widest = max(60, lines.map(\.displayWidth).max() ?? 0)
        let box = part.centred(Size(columns: min(widest + 4, part.columns), rows: lines.count + 2))
        let inside = Panel(title: question.name).draw(on: &surface, in: box)
        let selection = question.joining == nil && !question.choices.isEmpty ? question.highlighted : nil
        ListView(count: lines.count, selection: selection).draw(on: &surface, in: inside) {
            number, row, style, surface in
            // The number at the end must not be cut off: a long name gives way.
            surface.write(
                lines[number].shortenedInFront(toColumns: row.columns), at: row.origin, style: style,
                limit: row.columns)
            if number == selection { surface.cursor = row.origin }
        }
    }

    private func lines(of question: JoiningQuestion) -> [String] {
        if let joining = question.joining { return [messages.joining(joining.count)] }
        if question.choices.isEmpty { return [messages.countingPeople] }
        return question.choices.map { choice in
            let text = messages.department(question.name, withBelow: choice.below, adds: choice.people.count)
            return choice.alreadyIn > 0 ? "\(text), \(messages.alreadyIn(choice.alreadyIn))" : text
        }
    }
}

extension String {
    /// The text, or its end behind an ellipsis.
    fileprivate func shortenedInFront(toColumns limit: Int) -> String {
        guard displayWidth > limit else { return self }
        var kept = ""
        var room = limit - 1
        for character in reversed() {
            room -= character.displayWidth
            guard room >= 0 else { break }
            kept.insert(character, at: kept.startIndex)
        }
        return "…" + kept
    }
}
