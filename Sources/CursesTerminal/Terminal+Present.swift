import CNcurses
import TerminalKit

extension Terminal {
    /// Brings the screen to what is drawn, writing the difference only.
    ///
    /// A surface of another size than the terminal's is shown from its top left corner.
    public func present(_ surface: Surface, theme: Theme) {
        if pens?.theme != theme || pens?.isFull == true {
            if pens?.isFull == true { cn_forget_pairs() }
            pens = PenBox(theme: theme, palette: palette)
            shown = nil
        }
        let before = shown.flatMap { $0.size == surface.size ? $0 : nil }
        if before == nil { cn_erase() }
        for row in 0..<min(size.rows, surface.size.rows) {
            let cells = surface.cells(inRow: row)
            if let before, before.cells(inRow: row) == cells { continue }
            put(cells.prefix(size.columns), inRow: row, isFresh: before == nil)
        }
        shown = surface
        let cursor = surface.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
        cn_refresh(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    }

    /// Paints the whole screen again, as it is; for when something else has written on it.
    public func repaint() {
        cn_repaint()
        let cursor = shown?.cursor
        cn_refresh(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    }

    /// Draws a row. A blank is drawn with whatever pen is in use, if it looks the same with it: a change of attributes
    /// costs ten times as many bytes as a blank.
    private func put(_ cells: ArraySlice<Cell>, inRow row: Int, isFresh: Bool) {
        var last: (column: Int, pen: Pen)?
        for (column, cell) in cells.enumerated() {
            guard cell.width > 0, var pen = pens?.pen(for: cell.style) else { continue }
            if cell.glyph == " " {
                pen = pen.forBlanks
                // Beyond a few of them the terminal's cursor jumps, and the blanks are not drawn at all.
                if let last, column - last.column <= Self.nearby, last.pen.forBlanks == pen,
                    column + 1 < cells.count,
                    cells[cells.startIndex + column + 1].glyph != " " || column == last.column + 1
                {
                    pen = last.pen
                }
                if isFresh, pen == .plain { continue }
            } else {
                last = (column, pen)
            }
            put(cell, at: Point(column: column, row: row), pen)
        }
    }

    private static let nearby = 2

    private func put(_ cell: Cell, at point: Point, _ pen: Pen) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 8) { scalars in
            var count = 0
            for scalar in cell.glyph.unicodeScalars.prefix(scalars.count) {
                scalars[count] = (isUnicode ? scalar : AsciiTwin.scalar(for: scalar)).value
                count += 1
            }
            cn_put(
                Int32(point.row), Int32(point.column), scalars.baseAddress, Int32(count), Int32(cell.width),
                pen.attributes, pen.pair)
        }
    }
}
