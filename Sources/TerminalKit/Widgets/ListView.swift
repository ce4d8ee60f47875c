/// Lines of which one is highlighted, scrolled so that it is on the screen.
public struct ListView {
    public var count: Int
    /// The highlighted line; `nil` while the focus is elsewhere.
    public var selection: Int?

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
        guard part.contains(place) else { return nil }
        let line = first(rows: part.rows) + place.row - part.top
        return line < count ? line : nil
    }

    /// Draws each visible line by the caller's hand: its number, its row of the screen and its style, with which the
    /// row is filled already.
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
            surface.fill(row, style: style)
            line(number, row, style, &surface)
        }
        drawArrows(above: first > 0, below: first + part.rows < count, on: &surface, in: part)
    }
}
