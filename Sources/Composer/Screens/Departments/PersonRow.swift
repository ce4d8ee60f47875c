import Bitrix24
import Catalog
import TerminalKit

/// Somebody in a list, in columns: whether they are in, the name, position and department, what is special.
struct PersonRow: SessionView {
    let session: Session
    /// For which people are chosen.
    let field: ChatField
    /// Columns before the name.
    var indent = 0

    func draw(_ id: UserID, in part: Rect, _ style: Style, on surface: inout Surface) {
        var rest = part
        let isIn =
            form[people: field].contains(id) || field == .members && form.owner.contains(id)
        surface.write(isIn ? "✓" : "", at: rest.cutLeft(2).origin, style: style)
        // Each column stands where it does in every row, whatever is in the others.
        let special = rest.cutRight(part.columns >= 70 ? 15 : 10)
        var column = rest.cutLeft(max(14, rest.columns * 9 / 20))
        _ = column.cutLeft(min(indent, column.columns / 2))
        guard let person = directory[id] ?? session.people[id]?.person else {
            surface.write("\(id.rawValue) …", at: column.origin, style: style, limit: column.columns)
            return
        }
        let name = person.name.isEmpty ? String(id.rawValue) : person.name
        surface.write(
            name.truncated(toColumns: column.columns - 1), at: column.origin, style: style, limit: column.columns)
        // Namesakes of whom the portal says nothing more differ by their ids.
        let details = session.details(of: person)
        surface.write(
            (details.isEmpty ? String(id.rawValue) : details).truncated(toColumns: rest.columns), at: rest.origin,
            style: style.role == .selection ? style : Style(.dim), limit: rest.columns)
        let marks = marks(of: person).joined(separator: ", ")
        surface.write(
            marks.truncated(toColumns: special.columns - 2), at: special.origin.moved(columns: 1), style: style,
            limit: special.columns - 1)
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
