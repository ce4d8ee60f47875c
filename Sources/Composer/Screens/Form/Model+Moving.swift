import Bitrix24
import TerminalKit

extension Model {
    /// Goes to another row; at either end it stays.
    mutating func move(by steps: Int) -> [Effect] {
        guard let index = form.rows.firstIndex(of: focus) else { return [] }
        let target = min(max(0, index + steps), form.rows.count - 1)
        return go(to: form.rows[target])
    }

    /// Goes to a row. Ids that were typed in the one left behind become people.
    mutating func go(to row: Form.Row) -> [Effect] {
        guard row != focus else { return [] }
        let left = focus
        undo.endTyping()
        let lookedUp = resolving?.field
        let effects = change { form in
            // What is being looked up stays as it is until the answer comes.
            if case .field(let field) = left, field != lookedUp { form.takeTypedIDs(in: field) }
        }
        focus = row
        return effects + (left == .field(.avatar) ? fetchPicture() : [])
    }

    /// Up and Down: within a text of several lines as far as it goes, otherwise to the next row.
    mutating func moveWithin(rows: Int) -> [Effect] {
        if case .field(let field) = focus, field.editor == .area, let path = Form.textPath(of: field),
            form[keyPath: path].moveLines(rows, inColumns: FormLayout(size, messages: messages).textColumns)
        {
            undo.endTyping()
            return []
        }
        return move(by: rows)
    }

    /// Enter: opens the list of the field in focus.
    mutating func open() -> [Effect] {
        switch focus {
        case .link:
            form.showsLink.toggle()
            return []
        case .field(.kind): show(Choosing.Option.all(of: focus), for: .kind, at: .kind(form.kind))
        case .field(.color): show(Choosing.Option.all(of: focus), for: .color, at: .color(form.color))
        case .field(.members), .field(.owner):
            if PeopleList.isList(form.text(in: focus)?.text ?? "") { return resolveEntry() }
            openPicker()
        case .field(.avatar): return openPicture()
        case .field: return move(by: 1)
        }
        return []
    }

    mutating func show(_ options: [Choosing.Option], for field: ChatField, at current: Choosing.Option?) {
        guard !options.isEmpty else { return }
        let highlighted = current.flatMap(options.firstIndex(of:)) ?? 0
        stage = .choosing(Choosing(field: field, options: options, highlighted: highlighted))
    }

    /// Left, Right and Space on a field that is chosen.
    mutating func cycle(by steps: Int) -> [Effect] {
        switch focus {
        case .field(.kind): return change { $0.kind = $0.kind == .open ? .closed : .open }
        case .field(.color):
            let colors = [nil] + ChatColor.allCases.map(Optional.some)
            return change { form in
                let index = colors.firstIndex(of: form.color) ?? 0
                form.color = colors[(index + steps + colors.count) % colors.count]
            }
        case .link: return open()
        default: return []
        }
    }
}
