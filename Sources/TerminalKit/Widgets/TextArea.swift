/// A text of several lines, wrapped between words, which scrolls up and down.
public struct TextArea {
    var buffer: TextBuffer
    /// Shown while there is no text.
    var placeholder: String
    var isFocused: Bool

    public init(_ buffer: TextBuffer, placeholder: String = "", isFocused: Bool = false) {
        self.buffer = buffer
        self.placeholder = placeholder
        self.isFocused = isFocused
    }

    /// Draws into the part, the last column of which is left to the marks of scrolling; with the focus, the cursor goes
    /// there. `TextBuffer.moveLines` takes the columns that are left.
    public func draw(on surface: inout Surface, in place: Rect) {
        var part = place
        let marks = part.cutRight(1)
        guard !part.isEmpty else { return }
        let style = Style(isFocused ? .fieldActive : .field)
        // All of it while it is typed into; otherwise a line says enough.
        var extent = part
        extent = isFocused ? extent.cutBottom(1) : extent.cutTop(buffer.isEmpty ? 1 : 0)
        surface.fill(extent, style: Style(isFocused ? .fieldExtentActive : .fieldExtent))
        if buffer.isEmpty {
            surface.write(
                placeholder.truncated(toColumns: part.columns), at: part.origin, role: .fieldPlaceholder,
                limit: part.columns)
        }
        let wrapped = WrappedText(buffer.text, columns: part.columns)
        let cursorLine = wrapped.line(at: buffer.cursorOffset)
        let first = isFocused ? ScrollWindow.first(showing: cursorLine, extent: part.rows) : 0
        for (row, line) in wrapped.lines[first...].prefix(part.rows).enumerated() {
            surface.write(
                String(wrapped[line]), at: part.origin.moved(rows: row), style: style, limit: part.columns)
        }
        drawMarks(above: first > 0, below: first + part.rows < wrapped.lines.count, on: &surface, in: marks)
        if isFocused {
            let column = min(wrapped.column(at: buffer.cursorOffset), part.columns - 1)
            surface.cursor = part.origin.moved(columns: column, rows: cursorLine - first)
        }
    }
}

/// Signs in a column that has no text that there is more above or below.
func drawMarks(above: Bool, below: Bool, on surface: inout Surface, in part: Rect) {
    if above { surface.write("↑", at: Point(column: part.right - 1, row: part.top), role: .dim) }
    if below { surface.write("↓", at: Point(column: part.right - 1, row: part.bottom - 1), role: .dim) }
}
