/// Lines of which one is highlighted, scrolled so that it is on the screen.
public struct ListView {
    var count: Int
    /// The highlighted line; `nil` while the focus is elsewhere.
    var selection: Int?

    public init(count: Int, selection: Int?) {
        self.count = count
        self.selection = selection
    }

    /// The first visible line in a part of so many rows.
    private func first(rows: Int) -> Int {
        ScrollWindow.first(showing: min(selection ?? 0, count - 1), extent: rows)
    }

    /// The number of the line at a place of the screen when the list is drawn into that part; nil where there is none.
    public func line(at place: Point, in part: Rect) -> Int? {
        guard Self.withMargins(part).contains(place) else { return nil }
        let line = first(rows: part.rows) + place.row - part.top
        return line < count ? line : nil
    }

    /// The part with the columns beside it, which callers leave free.
    private static func withMargins(_ part: Rect) -> Rect {
        let left = max(0, part.left - 1)
        return Rect(column: left, row: part.top, columns: part.right + 1 - left, rows: part.rows)
    }

    /// Draws each visible line by the caller's hand: its number, its row of the screen and its style, with which the
    /// row is filled already. The columns beside the part have no text: at the left the highlighted line has its mark, at
    /// the right it is shown that there are more lines.
    public func draw(
        on surface: inout Surface, in part: Rect,
        line: (_ number: Int, _ row: Rect, _ style: Style, _ surface: inout Surface) -> Void
    ) {
        guard !part.isEmpty else { return }
        let first = first(rows: part.rows)
        var rest = part
        for number in first..<max(first, min(count, first + part.rows)) {
            let row = rest.cutTop(1)
            let style = Style(number == selection ? .selection : .text)
            if number == selection {
                let whole = Self.withMargins(row)
                surface.fill(whole, style: style)
                if whole.left < row.left { surface.write("▸", at: whole.origin, style: style) }
            }
            line(number, row, style, &surface)
        }
        let margin = Rect(column: part.right, row: part.top, columns: 1, rows: part.rows)
        drawMarks(above: first > 0, below: first + part.rows < count, on: &surface, in: margin)
    }
}
