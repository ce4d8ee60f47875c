import Bitrix24
import Catalog
import TerminalKit

/// The picker over the form: who is chosen, its modes, what is typed, and whom or what it finds.
struct PeopleView: SessionView {
    let session: Session
    let layout: ScreenLayout

    func draw(_ screen: PeopleScreen, at now: Instant, on surface: inout Surface) {
        var page = layout.page
        drawChosen(for: screen.field, on: &surface, in: page.cutTop(layout.page.rows >= 12 ? 2 : 1))
        // Rows reach the edge of the window, where the arrows of a list stand.
        page = Rect(column: page.left, row: page.top, columns: surface.size.columns - page.left - 1, rows: page.rows)
        switch screen.mode {
        case .search(let search):
            drawModes(screen.modeNumber, selectedOnly: search.selected != nil, on: &surface, in: page.cutTop(1))
            drawSearch(form.text(in: focus), isFocused: !search.isInList, on: &surface, in: page.cutTop(1))
            write(status(of: search, at: now), on: &surface, below: &page)
            draw(search, of: screen.field, on: &surface, in: page)
        case .departments(let tree):
            let view = DepartmentsView(session: session, field: screen.field)
            if screen.field.editor.isPeople { drawModes(screen.modeNumber, on: &surface, in: page.cutTop(1)) }
            drawSearch(tree.query, isFocused: !tree.isInList, on: &surface, in: page.cutTop(1))
            write(view.status(of: tree), on: &surface, below: &page)
            view.draw(tree, on: &surface, in: page)
            if let question = tree.question { JoiningView(session: session).draw(question, on: &surface, in: page) }
        case .chats(let chats):
            let view = ChatPickerView(session: session)
            drawModes(screen.modeNumber, on: &surface, in: page.cutTop(1))
            drawSearch(chats.query, isFocused: !chats.isInList, on: &surface, in: page.cutTop(1))
            write(view.status(of: chats), on: &surface, below: &page)
            view.draw(chats, on: &surface, in: page)
            if let question = chats.question { JoiningView(session: session).draw(question, on: &surface, in: page) }
        case .doubts(let list): drawDoubts(list, of: screen.field, on: &surface, in: page)
        }
    }

    private func drawChosen(for field: ChatField, on surface: inout Surface, in part: Rect) {
        var chips = part
        let label = chips.cutLeft(layout.labelColumns - 1)
        surface.write(field.label(in: messages), at: label.origin, role: .heading, limit: label.columns - 1)
        if field == .owner, form.owner.chosen.isEmpty {
            surface.write(session.ownerText, at: chips.origin, limit: chips.columns)
        } else if field == .departments {
            DepartmentChips(session: session).draw(on: &surface, in: chips)
        } else {
            PeopleChips(session: session).draw(form[people: field], on: &surface, in: chips)
        }
    }

    /// What Tab turns to, with the mode that is shown standing out; alone, where what else is said has no room beside all.
    private func drawModes(_ mode: Int, selectedOnly: Bool = false, on surface: inout Surface, in part: Rect) {
        var place = part.origin
        let names = [messages.peopleMode, messages.departments, messages.chatsMode]
        let remark = selectedOnly ? "· \(messages.selectedOnly)" : ""
        let fits = names.reduce(remark.displayWidth) { $0 + $1.displayWidth + 2 } <= part.columns
        for (number, name) in names.enumerated() where fits || number == mode {
            let role: Role = number == mode ? .heading : .dim
            place.column += surface.write(name, at: place, role: role, limit: max(0, part.right - place.column)) + 2
        }
        surface.write(remark, at: place, role: .noticeWarning, limit: max(0, part.right - place.column))
    }

    private func drawSearch(_ text: TextBuffer?, isFocused: Bool, on surface: inout Surface, in part: Rect) {
        var line = part
        let label = line.cutLeft(layout.labelColumns - 1)
        surface.write(messages.searchLabel, at: label.origin, role: .fieldLabel, limit: label.columns - 1)
        if let text { LineField(text, placeholder: "", isFocused: isFocused).draw(on: &surface, in: line) }
    }

    private func write(_ status: (text: String, role: Role), on surface: inout Surface, below list: inout Rect) {
        let lines = status.text.wrapped(toColumns: list.columns)
        let part = list.cutBottom(min(max(1, lines.count), max(1, list.rows / 3)))
        for (row, text) in lines.prefix(part.rows).enumerated() {
            surface.write(text, at: part.origin.moved(rows: row), role: status.role, limit: part.columns)
        }
    }

    private func draw(_ search: PeopleSearch, of field: ChatField, on surface: inout Surface, in part: Rect) {
        ListView(count: search.matches.count, selection: search.matches.isEmpty ? nil : search.highlighted)
            .draw(on: &surface, in: part) { number, row, style, surface in
                draw(search.matches[number], of: field, in: row, style, on: &surface)
                if number == search.highlighted, search.isInList { surface.cursor = row.origin }
            }
    }

    private func draw(
        _ match: PeopleSearch.Match, of field: ChatField, in part: Rect, _ style: Style, on surface: inout Surface
    ) {
        switch match {
        case .you: surface.write("  " + messages.you, at: part.origin, style: style, limit: part.columns)
        case .typed: surface.write("  " + messages.lookUpTyped, at: part.origin, style: style, limit: part.columns)
        case .person(let id): PersonRow(session: session, field: field).draw(id, in: part, style, on: &surface)
        }
    }
}
