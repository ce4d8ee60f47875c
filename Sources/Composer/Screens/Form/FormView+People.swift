import Bitrix24
import Catalog
import TerminalKit

/// Members and owner: typed, and looked up meanwhile.
extension FormView {
    func drawPeople(_ field: ChatField, _ focused: Bool, on surface: inout Surface, in part: Rect) {
        let people = form[people: field]
        var chips = part
        if field == .members, part.rows > 1, session.layout.showsTotal(of: form, focus: focus) {
            let row = chips.cutBottom(1)
            surface.write(session.totalText(columns: row.columns), at: row.origin, role: .dim, limit: row.columns)
        }
        let end = PeopleChips(session: session).draw(people, focused, on: &surface, in: chips)
        let unseen = field == .members ? session.unseenMembers : nil
        drawEntry(people, unseen ?? field.text(in: messages).hint, focused, after: end, on: &surface, in: chips)
    }

    func drawOwner(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        if form.owner.chosen.isEmpty, form.owner.entry.isEmpty {
            surface.fill(part, style: Style(focused ? .fieldExtentActive : .fieldExtent))
            surface.write(session.ownerText, at: part.origin, limit: part.columns)
            if focused { surface.cursor = part.origin }
            return
        }
        let end = PeopleChips(session: session).draw(form.owner, focused, on: &surface, in: part)
        drawEntry(form.owner, "", focused, after: end, on: &surface, in: part)
    }

    func drawDepartments(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        let departments = form.departments
        let end = DepartmentChips(session: session).draw(on: &surface, in: part)
        let room = Rect(column: end.column, row: end.row, columns: part.right - end.column, rows: 1)
        let placeholder = departments.chosen.isEmpty ? ChatField.departments.text(in: messages).hint : ""
        let role: Role? = departments.entry.isEmpty || focused ? nil : .fieldError
        LineField(departments.entry, placeholder: placeholder, isFocused: focused, role: role)
            .draw(on: &surface, in: room)
    }

    private func drawEntry(
        _ people: PeopleField, _ placeholder: String, _ focused: Bool, after place: Point, on surface: inout Surface,
        in part: Rect
    ) {
        let room = Rect(column: place.column, row: place.row, columns: part.right - place.column, rows: 1)
        let placeholder = people.chosen.isEmpty ? placeholder : ""
        let isMarked = !people.entry.text.isEmpty && (!focused || people.isUnresolved)
        let role: Role? = isMarked ? .fieldError : nil
        LineField(people.entry, placeholder: placeholder, isFocused: focused && people.cursor == nil, role: role)
            .draw(on: &surface, in: room)
    }
}
