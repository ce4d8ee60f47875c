import Catalog
import TerminalKit

/// A list in place of the form: its heading with what is searched for and how many there are, the columns' headings,
/// and the rows.
struct ListPage {
    let heading: String
    var columns = [ListColumn()]
    /// The cells of each row that is left by the search.
    let rows: [[String]]
    let list: NarrowedList
    /// How many rows there are without what is typed.
    let total: Int
    /// Is said where there is nothing to list.
    let nothing: String
    /// The cursor stands on the highlighted row, or in the search.
    var hasCursor = true
    /// The highlighted row is what Enter is for.
    var hasSelection = true
    /// A line that is asked for above the list.
    var question: ((Rect, inout Surface) -> Void)?

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in messages: Messages) {
        var page = layout.page
        let filter = list.filter
        let count =
            total == 0 ? "" : filter.isEmpty ? messages.number(total) : messages.shown(rows.count, of: total)
        ListHeading(text: heading, filter: filter, count: count, hasCursor: hasCursor)
            .draw(on: &surface, in: page.cutTop(1), messages)
        if let question { question(page.cutTop(1), &surface) }
        guard !rows.isEmpty else {
            let sentence = total == 0 ? nothing : messages.nothingMatches
            for line in sentence.wrapped(toColumns: page.columns) where !page.isEmpty {
                surface.write(line, at: page.cutTop(1).origin, role: .dim)
            }
            return
        }
        let fitted = ListColumn.fitted(columns, to: rows, columns: page.columns)
        if columns.contains(where: { !$0.heading.isEmpty }) {
            fitted.draw(columns.map(\.heading), on: &surface, in: page.cutTop(1), style: Style(.fieldLabel))
        }
        ListView(count: rows.count, selection: hasSelection ? list.highlighted : nil).draw(on: &surface, in: page) {
            number, row, style, surface in
            fitted.draw(rows[number], on: &surface, in: row, style: style)
            if number == list.highlighted, hasCursor, filter.isEmpty { surface.cursor = row.origin }
        }
    }
}

/// The first line of a list: what it is, what is searched for, how many there are.
struct ListHeading {
    let text: String
    let filter: ListFilter
    var count = ""
    var hasCursor = true

    func draw(on surface: inout Surface, in row: Rect, _ messages: Messages) {
        var rest = row
        let used = surface.write(text, at: rest.origin, role: .heading, limit: rest.columns)
        _ = rest.cutLeft(used + 2)
        let end = rest.cutRight(min(rest.columns, count.displayWidth))
        surface.write(count, at: end.origin, role: .dim, limit: end.columns)
        _ = rest.cutRight(2)
        let field = rest.cutLeft(min(rest.columns, 40))
        guard field.columns > 4 else { return }
        let cursor = surface.cursor
        LineField(filter.buffer, placeholder: messages.typeToNarrow, isFocused: hasCursor).draw(on: &surface, in: field)
        if !hasCursor || filter.isEmpty { surface.cursor = cursor }
    }
}
