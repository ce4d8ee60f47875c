import Bitrix24
import Catalog
import TerminalKit

/// What a paste has left doubtful: each entry with the reason, and below it whoever may be meant.
extension PeopleView {
    func drawDoubts(_ list: DoubtList, of field: ChatField, on surface: inout Surface, in part: Rect) {
        var rest = part
        surface.write(messages.doubtsTitle, at: rest.cutTop(1).origin, role: .fieldLabel, limit: part.columns)
        // What is to be done about the highlighted one.
        let advice = advice(on: list).wrapped(toColumns: part.columns)
        let place = rest.cutBottom(min(advice.count, max(1, rest.rows / 3)))
        for (row, line) in advice.prefix(place.rows).enumerated() {
            surface.write(line, at: place.origin.moved(rows: row), role: .dim, limit: place.columns)
        }
        ListView(count: list.lines.count, selection: list.highlighted).draw(on: &surface, in: rest) {
            number, row, style, surface in
            switch list.lines[number] {
            case .doubt(let index): draw(list.doubts[index], in: row, style, on: &surface)
            case .candidate(let person, _):
                var part = row
                _ = part.cutLeft(2)
                let mark = list.taken[person.id] == nil ? "[ ] " : "[x] "
                surface.write(mark, at: part.cutLeft(4).origin, style: style)
                PersonRow(session: session, field: field).draw(person.id, in: part, style, on: &surface)
            }
            if number == list.highlighted { surface.cursor = row.origin }
        }
    }

    private func draw(_ doubt: MemberResolution.Doubt, in row: Rect, _ style: Style, on surface: inout Surface) {
        let entry = doubt.entry.text.truncated(toColumns: row.columns / 2)
        let strong = style.role == .selection ? style : Style(.strong)
        let used = surface.write(entry + "  ", at: row.origin, style: strong, limit: row.columns)
        surface.write(
            doubt.sentence(in: messages).truncated(toColumns: row.columns - used), at: row.origin.moved(columns: used),
            style: style, limit: row.columns - used)
    }

    private func advice(on list: DoubtList) -> String {
        guard list.lines.indices.contains(list.highlighted) else { return "" }
        switch list.lines[list.highlighted] {
        case .doubt(let index): return list.doubts[index].message(in: messages)
        case .candidate(_, let index): return list.doubts[index].advice(in: messages)
        }
    }
}
