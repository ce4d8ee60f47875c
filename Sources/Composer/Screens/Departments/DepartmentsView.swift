import Bitrix24
import Catalog
import TerminalKit

/// The departments as a tree, with their people.
struct DepartmentsView: SessionView {
    let session: Session

    func draw(_ tree: DepartmentPicker, on surface: inout Surface, in part: Rect) {
        var rest = part
        surface.write(messages.departments, at: rest.cutTop(1).origin, role: .fieldLabel, limit: part.columns)
        if let failure = tree.failure {
            let lines = sentence(of: failure).wrapped(toColumns: part.columns)
            let place = rest.cutBottom(min(lines.count, max(1, rest.rows - 2)))
            for (row, line) in lines.prefix(place.rows).enumerated() {
                surface.write(line, at: place.origin.moved(rows: row), role: .noticeBad, limit: place.columns)
            }
        } else if departments.departments == nil {
            surface.write(messages.readingDepartments, at: rest.origin, role: .dim, limit: rest.columns)
        }
        ListView(count: tree.entries.count, selection: tree.entries.isEmpty ? nil : tree.highlighted)
            .draw(on: &surface, in: rest) { number, row, style, surface in
                draw(tree.entries[number], isOpen: tree.open, in: row, style, on: &surface)
                if number == tree.highlighted { surface.cursor = row.origin }
            }
        if let question = tree.question { draw(question, on: &surface, in: part) }
    }

    private func sentence(of error: PortalError) -> String {
        error.lacksScope ? messages.departmentsNeedScope : error.message(in: messages)
    }

    private func draw(
        _ row: DepartmentPicker.Entry, isOpen open: Set<DepartmentID>, in part: Rect, _ style: Style,
        on surface: inout Surface
    ) {
        var rest = part
        _ = rest.cutLeft(min(2 * row.depth, part.columns / 2))
        switch row {
        case .department(let id, _):
            let sign = open.contains(id) ? "▾ " : "▸ "
            let count = departments.staff(of: id).map { "  \(messages.people($0.count))" } ?? ""
            let name = departments.name(of: id.rawValue) ?? ""
            let used = surface.write(
                sign + name.truncated(toColumns: rest.columns - 2 - count.displayWidth), at: rest.origin, style: style,
                limit: rest.columns)
            surface.write(
                count, at: rest.origin.moved(columns: used), style: style.role == .selection ? style : Style(.dim),
                limit: max(0, rest.columns - used))
        case .person(let id, _): PersonRow(session: session).draw(id, in: rest, style, on: &surface)
        case .reading: surface.write("  " + messages.readingPeople, at: rest.origin, role: .dim, limit: rest.columns)
        }
    }

    /// How many people a department would add, in a box over the tree.
    private func draw(_ question: DepartmentPicker.Question, on surface: inout Surface, in part: Rect) {
        let name = departments.name(of: question.department.rawValue) ?? ""
        let lines =
            if let joining = question.joining { [messages.joining(joining.count)] } else if question.choices.isEmpty {
                [messages.countingPeople]
            } else {
                question.choices.map { choice in
                    let text = messages.department(
                        name, withBelow: choice.departments.count - 1, adds: choice.people.count)
                    return choice.alreadyIn > 0 ? "\(text), \(messages.alreadyIn(choice.alreadyIn))" : text
                }
            }
        let box = part.centred(Size(columns: min(64, part.columns), rows: lines.count + 2))
        let inside = Panel(title: name).draw(on: &surface, in: box)
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
