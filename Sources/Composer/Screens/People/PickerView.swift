import Bitrix24
import Catalog
import TerminalKit

/// The picker over the form: who is chosen, what is typed, whom it finds.
extension Model {
    func drawPicker(
        _ picker: Picker, at now: ContinuousClock.Instant, on surface: inout Surface, _ layout: FormLayout
    ) {
        var page = layout.page
        drawChosen(picker, on: &surface, in: page.cutTop(layout.page.rows >= 12 ? 2 : 1))
        switch picker.face {
        case .search: drawSearch(picker, at: now, on: &surface, in: page)
        case .company(let tree): drawCompany(tree, on: &surface, in: page)
        case .doubts(let list): drawDoubts(list, on: &surface, in: page)
        }
    }

    private func drawChosen(_ picker: Picker, on surface: inout Surface, in part: Rect) {
        var chips = part
        let label = chips.cutLeft(layout.labelColumns - 1)
        surface.write(picker.field.label(in: messages), at: label.origin, role: .heading, limit: label.columns - 1)
        if picker.field == .owner, form.owner.chosen.isEmpty {
            surface.write(ownerText, at: chips.origin, limit: chips.columns)
        } else {
            drawChips(picker.field == .owner ? form.owner : form.members, on: &surface, in: chips)
        }
    }

    private func drawSearch(
        _ picker: Picker, at now: ContinuousClock.Instant, on surface: inout Surface, in part: Rect
    ) {
        var rest = part
        var line = rest.cutTop(1)
        let label = line.cutLeft(layout.labelColumns - 1)
        surface.write(messages.searchLabel, at: label.origin, role: .fieldLabel, limit: label.columns - 1)
        let status = pickerStatus(picker, at: now)
        let lines = status.text.wrapped(toColumns: part.columns)
        let statusPart = rest.cutBottom(min(max(1, lines.count), max(1, rest.rows / 3)))
        for (row, text) in lines.prefix(statusPart.rows).enumerated() {
            surface.write(text, at: statusPart.origin.moved(rows: row), role: status.role, limit: statusPart.columns)
        }
        ListView(count: picker.rows.count, selection: picker.rows.isEmpty ? nil : picker.highlighted)
            .draw(on: &surface, in: rest) { number, row, style, surface in
                draw(picker.rows[number], in: row, style, on: &surface)
                if number == picker.highlighted, picker.isInList { surface.cursor = row.origin }
            }
        if let text = form.text(in: focus) {
            LineField(text, placeholder: "", isFocused: !picker.isInList).draw(on: &surface, in: line)
        }
    }

    private func draw(_ row: Picker.Row, in part: Rect, _ style: Style, on surface: inout Surface) {
        switch row {
        case .you: surface.write("  " + messages.you, at: part.origin, style: style, limit: part.columns)
        case .typed: surface.write("  " + messages.lookUpTyped, at: part.origin, style: style, limit: part.columns)
        case .person(let id): drawPerson(id, in: part, style, on: &surface)
        }
    }

    /// Somebody in a list: whether they are in, the name, the position, the department, what is special.
    func drawPerson(_ id: UserID, in part: Rect, _ style: Style, on surface: inout Surface) {
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
        let departments = person.departments.compactMap { company.name(of: $0) }.filter { !$0.isEmpty }
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
