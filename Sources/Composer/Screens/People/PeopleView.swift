import Bitrix24
import Catalog
import TerminalKit

/// The picker over the form: who is chosen, what is typed, whom it finds.
struct PeopleView: SessionView {
    let session: Session
    let layout: ScreenLayout

    func draw(_ screen: PeopleScreen, at now: Instant, on surface: inout Surface) {
        var page = layout.page
        drawChosen(for: screen.field, on: &surface, in: page.cutTop(layout.page.rows >= 12 ? 2 : 1))
        switch screen.mode {
        case .search(let search): draw(search, at: now, on: &surface, in: page)
        case .departments(let tree): DepartmentsView(session: session).draw(tree, on: &surface, in: page)
        case .doubts(let list): drawDoubts(list, on: &surface, in: page)
        }
    }

    private func drawChosen(for field: ChatField, on surface: inout Surface, in part: Rect) {
        var chips = part
        let label = chips.cutLeft(layout.labelColumns - 1)
        surface.write(field.label(in: messages), at: label.origin, role: .heading, limit: label.columns - 1)
        if field == .owner, form.owner.chosen.isEmpty {
            surface.write(session.ownerText, at: chips.origin, limit: chips.columns)
        } else {
            PeopleChips(session: session).draw(field == .owner ? form.owner : form.members, on: &surface, in: chips)
        }
    }

    private func draw(_ search: PeopleSearch, at now: Instant, on surface: inout Surface, in part: Rect) {
        var rest = part
        var line = rest.cutTop(1)
        let label = line.cutLeft(layout.labelColumns - 1)
        surface.write(messages.searchLabel, at: label.origin, role: .fieldLabel, limit: label.columns - 1)
        let status = status(of: search, at: now)
        let lines = status.text.wrapped(toColumns: part.columns)
        let statusPart = rest.cutBottom(min(max(1, lines.count), max(1, rest.rows / 3)))
        for (row, text) in lines.prefix(statusPart.rows).enumerated() {
            surface.write(text, at: statusPart.origin.moved(rows: row), role: status.role, limit: statusPart.columns)
        }
        ListView(count: search.matches.count, selection: search.matches.isEmpty ? nil : search.highlighted)
            .draw(on: &surface, in: rest) { number, row, style, surface in
                draw(search.matches[number], in: row, style, on: &surface)
                if number == search.highlighted, search.isInList { surface.cursor = row.origin }
            }
        if let text = form.text(in: focus) {
            LineField(text, placeholder: "", isFocused: !search.isInList).draw(on: &surface, in: line)
        }
    }

    private func draw(_ match: PeopleSearch.Match, in part: Rect, _ style: Style, on surface: inout Surface) {
        switch match {
        case .you: surface.write("  " + messages.you, at: part.origin, style: style, limit: part.columns)
        case .typed: surface.write("  " + messages.lookUpTyped, at: part.origin, style: style, limit: part.columns)
        case .person(let id): PersonRow(session: session).draw(id, in: part, style, on: &surface)
        }
    }
}
