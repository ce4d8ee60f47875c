extension Surface {
    /// Copies the rows of another surface from `firstRow` on into a part, as far as they reach. Its cursor stays behind.
    public mutating func copy(_ other: Surface, fromRow firstRow: Int, to part: Rect) {
        let part = part.intersection(area)
        let columns = min(part.columns, other.size.columns)
        let rows = max(0, min(part.rows, other.size.rows - firstRow))
        for row in 0..<rows {
            for column in 0..<columns {
                let cell = other[Point(column: column, row: firstRow + row)]
                let isCut = column + cell.width > columns
                put(isCut ? .blank(cell.style) : cell, at: part.origin.moved(columns: column, rows: row))
            }
        }
    }
}
