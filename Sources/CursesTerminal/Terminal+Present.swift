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
            for column in 0..<min(size.columns, surface.size.columns) {
                let point = Point(column: column, row: row)
                let cell = surface[point]
                if let before, before[point] == cell { continue }
                put(cell, at: point, isFresh: before == nil)
            }
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

    private func put(_ cell: Cell, at point: Point, isFresh: Bool) {
        guard cell.width > 0, let pen = pens?.pen(for: cell.style) else { return }
        if isFresh, cell.glyph == " ", pen == .plain { return }
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
