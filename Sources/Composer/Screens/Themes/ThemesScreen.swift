import Catalog
import TerminalKit

/// The list of themes, at the right edge: each move shows one, and what it does is to be seen beside the list.
struct ThemesScreen: ComposerScreen {
    /// Sorted, after the one that goes by the terminal.
    let names: [String]
    private(set) var list: NarrowedList
    /// The theme to go back to.
    let before: String

    static func open(_ names: [String], in session: inout Session) {
        guard !names.isEmpty else { return }
        let list = NarrowedList(
            names.map { label(of: $0, session) }, highlighted: names.firstIndex(of: session.theme) ?? 0)
        session.show(ThemesScreen(names: names, list: list, before: session.theme))
    }

    var isOverForm: Bool { true }

    func context(in session: Session) -> Context { .themes }

    var query: String { list.filter.text }

    /// The names that the search leaves.
    private var shown: [String] { list.shown(of: names) }

    func offers(_ action: Action, in session: Session) -> Bool { action == .open ? !shown.isEmpty : true }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if list.handle(action, pageRows: session.pageRows) {
            guard action == .back else { return highlight(list.highlighted, in: &session) }
            list.highlighted = names.firstIndex(of: session.theme) ?? 0
            return []
        }
        switch action {
        case .open where !shown.isEmpty: return keep(in: &session)
        case .back:
            session.close()
            return apply(before, in: &session)
        case .point(let place):
            guard let line = placed(in: session, session.layout).line(at: place) else { break }
            return line == list.highlighted ? keep(in: &session) : highlight(line, in: &session)
        default: break
        }
        return []
    }

    private mutating func highlight(_ row: Int, in session: inout Session) -> [Effect] {
        list.highlighted = row
        return list.chosen(of: names).map { apply($0, in: &session) } ?? []
    }

    private func keep(in session: inout Session) -> [Effect] {
        session.close()
        return session.theme == before ? [] : [.keepTheme(session.theme)]
    }

    private func apply(_ name: String, in session: inout Session) -> [Effect] {
        guard name != session.theme else { return [] }
        session.theme = name
        return [.applyTheme(name)]
    }

    // MARK: - Drawing

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        let placed = placed(in: session, layout)
        let title = query.isEmpty ? session.messages.themes : "\(session.messages.themes): \(query)"
        let inside = Panel(title: title).draw(on: &surface, in: placed.frame)
        placed.view.draw(on: &surface, in: inside) { number, row, style, surface in
            surface.write(Self.label(of: shown[number], session), at: row.origin, style: style, limit: row.columns)
            if number == list.highlighted { surface.cursor = row.origin }
        }
    }

    private func placed(in session: Session, _ layout: ScreenLayout) -> PlacedList {
        let room = Rect(
            column: 0, row: layout.header.bottom, columns: session.size.columns,
            rows: layout.notice.top - layout.header.bottom)
        let widest = names.map { Self.label(of: $0, session).displayWidth }.max() ?? 0
        let (columns, rows) = (min(widest + 5, room.columns), min(names.count + 2, room.rows))
        return PlacedList(
            view: ListView(count: shown.count, selection: list.highlighted),
            frame: Rect(column: room.right - columns, row: room.top, columns: columns, rows: rows))
    }

    private static func label(of name: String, _ session: Session) -> String {
        name == Session.automaticTheme ? session.messages.automaticTheme : name
    }
}
