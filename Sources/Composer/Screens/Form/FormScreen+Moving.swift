import Bitrix24
import TerminalKit

/// From row to row, and into their lists.
extension FormScreen {
    /// Goes to another row; at either end it stays.
    func move(by steps: Int, in session: inout Session) -> [Effect] {
        let rows = session.form.rows
        guard let index = rows.firstIndex(of: session.focus) else { return [] }
        return session.go(to: rows[min(max(0, index + steps), rows.count - 1)])
    }

    /// Up and Down: within a text of several lines as far as it goes, otherwise to the next row.
    func moveWithin(rows: Int, in session: inout Session) -> [Effect] {
        let columns = ScreenLayout(session.size, longestLabel: session.longestLabel).textColumns
        if case .field(let field) = session.focus, field.editor == .area, let path = Form.textPath(of: field),
            session.form[keyPath: path].moveLines(rows, inColumns: columns)
        {
            session.undo.endTyping()
            return []
        }
        return move(by: rows, in: &session)
    }

    /// A click takes the focus to a row; where it is already, it opens.
    func point(at place: Point, in session: inout Session) -> [Effect] {
        let places = session.layout.places(of: session.form, focus: session.focus)
        guard let row = places.first(where: { $0.part.contains(place) })?.row else { return [] }
        let opens = row == session.focus && context(in: session) == .choice
        return opens ? open(in: &session) : session.go(to: row)
    }

    /// Enter: opens the list of the field in focus.
    func open(in session: inout Session) -> [Effect] {
        guard case .field(let field) = session.focus else {
            session.form.showsMore.toggle()
            return []
        }
        switch field.editor {
        case .kind: session.show(ChoiceScreen(kind: session.form.kind))
        case .color: session.show(ChoiceScreen(color: session.form.color))
        case .people, .person:
            if PeopleList.isList(session.form.text(in: session.focus)?.text ?? "") { return session.resolveEntry() }
            PeopleScreen.open(in: &session)
        case .departments:
            guard session.form.departments.entry.isEmpty else { return session.resolveDepartments() }
            return PeopleScreen.openDepartments(searching: "", in: &session)
        case .rights: session.show(RightsScreen())
        case .picture: return openPicture(in: &session)
        case .line, .area: return move(by: 1, in: &session)
        }
        return []
    }

    /// Enter on the avatar: fetches an address, otherwise shows files to choose from.
    private func openPicture(in session: inout Session) -> [Effect] {
        guard case .address(let address)? = session.form.avatar.source else {
            return FilesScreen.open(session.form.avatar.path.text, in: &session)
        }
        session.form.avatar.content = .reading
        return [.job(.readPicture(.address(address)))]
    }

    /// Left, Right and Space on a field that is chosen.
    func cycle(by steps: Int, in session: inout Session) -> [Effect] {
        switch session.focus {
        case .field(.kind): return session.change { $0.kind = $0.kind == .open ? .closed : .open }
        case .field(.color):
            let colors = [nil] + ChatColor.allCases.map(Optional.some)
            return session.change { form in
                let index = colors.firstIndex(of: form.color) ?? 0
                form.color = colors[(index + steps + colors.count) % colors.count]
            }
        case .more, .field(.rights): return open(in: &session)
        default: return []
        }
    }
}
