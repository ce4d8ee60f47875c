import Bitrix24
import Catalog
import TerminalKit

/// Somebody in a list: whether they are in, the name, the position, the department, what is special.
struct PersonRow: SessionView {
    let session: Session

    func draw(_ id: UserID, in part: Rect, _ style: Style, on surface: inout Surface) {
        var rest = part
        let isIn = form.members.contains(id) || form.owner.contains(id)
        surface.write(isIn ? "✓ " : "  ", at: rest.cutLeft(2).origin, style: style)
        guard let person = directory[id] else {
            surface.write("\(id.rawValue) …", at: rest.origin, style: style, limit: rest.columns)
            return
        }
        let marks = marks(of: person).joined(separator: ", ")
        if !marks.isEmpty {
            let place = rest.cutRight(min(marks.displayWidth + 1, rest.columns / 3))
            surface.write(
                marks.truncated(toColumns: place.columns - 1), at: place.origin.moved(columns: 1), style: style)
        }
        let details = details(of: person)
        let name = person.name.isEmpty ? String(id.rawValue) : person.name
        let room = details.isEmpty ? rest.columns : max(12, rest.columns * 2 / 5)
        let column = rest.cutLeft(room)
        surface.write(name.truncated(toColumns: room - 1), at: column.origin, style: style, limit: room)
        surface.write(
            details.truncated(toColumns: rest.columns), at: rest.origin,
            style: style.role == .selection ? style : Style(.dim), limit: rest.columns)
    }

    /// Position and departments, as far as they have names.
    private func details(of person: Person) -> String {
        let departments = person.departments.compactMap { session.departments.name(of: $0) }.filter { !$0.isEmpty }
        return ([person.position] + departments).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func marks(of person: Person) -> [String] {
        var marks: [String] = []
        if person.id == portal.caller?.id { marks.append(messages.you) }
        if !person.isActive { marks.append(messages.dismissed) }
        if person.isExtranet { marks.append(messages.extranet) }
        if person.isBot { marks.append(messages.bot) }
        if person.isAbsent { marks.append(messages.absent) }
        return marks
    }
}
