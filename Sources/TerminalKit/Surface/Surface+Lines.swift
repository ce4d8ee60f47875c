extension Surface {
    mutating func horizontalLine(at point: Point, columns: Int, style: Style) {
        fill(Rect(origin: point, size: Size(columns: columns, rows: 1)), with: "─", style: style)
    }

    mutating func verticalLine(at point: Point, rows: Int, style: Style) {
        fill(Rect(origin: point, size: Size(columns: 1, rows: rows)), with: "│", style: style)
    }

    /// Draws a frame along the inner edge of a part of at least 2×2.
    public mutating func box(_ part: Rect, style: Style) {
        guard part.columns >= 2, part.rows >= 2 else { return }
        let (right, bottom) = (part.columns - 1, part.rows - 1)
        horizontalLine(at: part.origin.moved(columns: 1), columns: right - 1, style: style)
        horizontalLine(at: part.origin.moved(columns: 1, rows: bottom), columns: right - 1, style: style)
        verticalLine(at: part.origin.moved(rows: 1), rows: bottom - 1, style: style)
        verticalLine(at: part.origin.moved(columns: right, rows: 1), rows: bottom - 1, style: style)
        write("┌", at: part.origin, style: style)
        write("┐", at: part.origin.moved(columns: right), style: style)
        write("└", at: part.origin.moved(rows: bottom), style: style)
        write("┘", at: part.origin.moved(columns: right, rows: bottom), style: style)
    }
}
