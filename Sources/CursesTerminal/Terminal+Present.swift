import CNcurses
import TerminalKit

extension Terminal {
    /// Brings the screen to what is drawn, writing the difference only.
    ///
    /// A surface of another size than the terminal's is shown from its top left corner.
    public func present(_ surface: Surface, theme: Theme) {
        if pens?.theme != theme || pens?.isFull == true {
            if pens?.isFull == true { cn_forget_pairs() }
            pens = nil
            shown = nil
        }
        var pens = pens.take() ?? AttributeCache(theme: theme, palette: palette)
        let before = shown?.size == surface.size ? shown : nil
        if before == nil { cn_erase() }
        for row in 0..<min(size.rows, surface.size.rows) {
            if let before, surface.row(row, isThatOf: before) { continue }
            put(surface.cells(inRow: row).prefix(size.columns), inRow: row, with: &pens, isFresh: before == nil)
        }
        self.pens = pens
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

    /// Draws a row. A few blanks before more text, and those that have to be written in any case, are drawn with whatever
    /// pen is in use, or with that of the text they begin the row for, if they look the same with it: a change of
    /// attributes costs ten times as many bytes as a blank.
    private func put(_ cells: ArraySlice<Cell>, inRow row: Int, with pens: inout AttributeCache, isFresh: Bool) {
        var last: (column: Int, attributes: CellAttributes)?
        var isBridged = false
        for index in cells.indices {
            let cell = cells[index]
            guard cell.width > 0 else { continue }
            var attributes = pens.attributes(for: cell.style)
            let column = index - cells.startIndex
            if cell.isBlank {
                attributes = attributes.forBlanks
                if let last {
                    if last.attributes.forBlanks == attributes {
                        if column == last.column + 1 {
                            isBridged = attributes.drawsBlanks || Self.endsSoon(cells[index...])
                        }
                        if isBridged { attributes = last.attributes }
                    }
                } else if attributes != .plain, let text = Self.text(soonBehind: cells[index...]) {
                    let ahead = pens.attributes(for: text.style)
                    if ahead.forBlanks == attributes { attributes = ahead }
                }
                if isFresh, attributes == .plain { continue }
            } else {
                last = (column, attributes)
                isBridged = false
            }
            put(cell, at: Point(column: column, row: row), attributes)
        }
    }

    /// Whether there is text behind so few blanks that the terminal's cursor would not jump over them.
    private static func endsSoon(_ blanks: ArraySlice<Cell>) -> Bool { text(soonBehind: blanks) != nil }

    private static func text(soonBehind blanks: ArraySlice<Cell>) -> Cell? {
        blanks.prefix(mostBridged + 1).first { !$0.isBlank }
    }

    private static let mostBridged = 7

    private func put(_ cell: Cell, at point: Point, _ attributes: CellAttributes) {
        // No closure around it: Swift would ask in each call whether it runs on the thread of the screen.
        if cell.sign.isSingle {
            var scalar = drawn(cell.sign.base)
            put(&scalar, count: 1, width: cell.width, at: point, attributes)
        } else {
            let scalars = cell.sign.scalars.map(drawn)
            put(scalars, count: scalars.count, width: cell.width, at: point, attributes)
        }
    }

    private func put(
        _ scalars: UnsafePointer<UInt32>, count: Int, width: Int, at point: Point, _ attributes: CellAttributes
    ) {
        cn_put(
            Int32(point.row), Int32(point.column), scalars, Int32(count), Int32(width), attributes.attributes,
            attributes.pair)
    }

    private func drawn(_ scalar: Unicode.Scalar) -> UInt32 {
        (isUnicode ? scalar : charset.shown(scalar)).value
    }
}
