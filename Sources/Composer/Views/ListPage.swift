import TerminalKit

/// A list in place of the form.
struct ListPage {
    let rows: [String]
    let highlighted: Int
    /// Is said where the list is empty.
    let nothing: String
    /// The cursor stands on the highlighted row.
    var hasCursor = true

    func draw(on surface: inout Surface, in page: Rect) {
        if rows.isEmpty {
            surface.write(nothing, at: page.origin, role: .dim, limit: page.columns)
            return
        }
        ListView(count: rows.count, selection: highlighted).draw(on: &surface, in: page) {
            number, row, style, surface in
            surface.write(rows[number].truncated(toColumns: row.columns), at: row.origin, style: style)
            if number == highlighted, hasCursor { surface.cursor = row.origin }
        }
    }
}
