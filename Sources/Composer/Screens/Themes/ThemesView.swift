import Catalog
import TerminalKit

extension Model {
    /// The list of themes, at the right edge: what they do is to be seen beside it.
    func drawThemes(_ list: ThemeList, on surface: inout Surface, _ layout: FormLayout) {
        let placed = themeList(list, layout)
        let inside = Panel(title: messages.themes).draw(on: &surface, in: placed.frame)
        placed.view.draw(on: &surface, in: inside) { number, row, style, surface in
            surface.write(label(ofTheme: list.names[number]), at: row.origin, style: style, limit: row.columns)
            if number == list.highlighted { surface.cursor = row.origin }
        }
    }

    func themeList(_ list: ThemeList, _ layout: FormLayout) -> PlacedList {
        let room = Rect(
            column: 0, row: layout.header.bottom, columns: size.columns, rows: layout.notice.top - layout.header.bottom)
        let widest = list.names.map { label(ofTheme: $0).displayWidth }.max() ?? 0
        let (columns, rows) = (min(widest + 5, room.columns), min(list.names.count + 2, room.rows))
        return PlacedList(
            view: ListView(count: list.names.count, selection: list.highlighted),
            frame: Rect(column: room.right - columns, row: room.top, columns: columns, rows: rows))
    }

    private func label(ofTheme name: String) -> String {
        name == Self.automaticTheme ? messages.automaticTheme : name
    }
}
