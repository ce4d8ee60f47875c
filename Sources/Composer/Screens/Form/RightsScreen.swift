import Bitrix24
import Catalog
import TerminalKit

/// Who may do what in the chat: a list over the form.
struct RightsScreen: ComposerScreen {
    private var highlighted = 0

    var isOverForm: Bool { true }

    func context(in session: Session) -> Context { .rights }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let row = session.highlighted(highlighted, after: action, of: ChatRight.allCases.count) { highlighted = row }
        switch action {
        case .nextValue: return turn(by: 1, in: &session)
        case .previousValue: return turn(by: -1, in: &session)
        case .open, .back: session.close()
        case .point(let place):
            guard let line = list(in: session, session.layout).line(at: place) else { break }
            if line == highlighted { return turn(by: 1, in: &session) }
            highlighted = line
        default: break
        }
        return []
    }

    /// Goes on to another role for the highlighted right. The usual one is not asked for.
    private func turn(by steps: Int, in session: inout Session) -> [Effect] {
        let right = ChatRight.allCases[highlighted]
        let place = right.levels.firstIndex(of: session.form.rights[right] ?? right.usual) ?? 0
        let level = right.levels[(place + steps + right.levels.count) % right.levels.count]
        session.undo.endTyping()
        return session.change { $0.rights[right] = level == right.usual ? nil : level }
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        let messages = session.messages
        let list = list(in: session, layout)
        let labels = ChatRight.allCases.map { $0.label(in: messages) }
        let columns = (labels.map(\.displayWidth).max() ?? 0) + 2
        let title = ChatField.rights.label(in: messages)
        let inside = Panel(title: title).draw(on: &surface, in: list.frame)
        list.view.draw(on: &surface, in: inside) { number, row, style, surface in
            let right = ChatRight.allCases[number]
            let level = session.form.rights[right] ?? right.usual
            var rest = row
            let label = rest.cutLeft(min(columns, row.columns / 2))
            surface.write(labels[number], at: label.origin, style: style, limit: label.columns - 1)
            let text = "‹ \(level.label(in: messages)) ›"
            let isUsual = level == right.usual && style.role != .selection
            surface.write(text, at: rest.origin, style: isUsual ? Style(.dim) : style, limit: rest.columns)
            if number == highlighted { surface.cursor = rest.origin }
        }
    }

    private func list(in session: Session, _ layout: ScreenLayout) -> PlacedList {
        let count = ChatRight.allCases.count
        return PlacedList(
            view: ListView(count: count, selection: highlighted),
            frame: ChoiceScreen.place(rows: count + 2, columns: 66, in: session, layout))
    }
}
