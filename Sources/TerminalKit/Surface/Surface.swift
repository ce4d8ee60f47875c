/// A screenful of styled cells, drawn afresh for every picture. Writing outside is ignored.
public struct Surface: Equatable, Sendable {
    public let size: Size
    public private(set) var cells: [Cell]
    /// Where the terminal's cursor stands; `nil` hides it.
    public var cursor: Point?

    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank(Style(.text)), count: size.columns * size.rows)
    }

    /// The whole of it.
    public var area: Rect { Rect(size) }

    /// The cell there; the point must be inside.
    public subscript(point: Point) -> Cell {
        cells[point.row * size.columns + point.column]
    }

    /// Whether a row is the same in another surface of that size. Here, where the compiler sees what a cell is made of: a
    /// screen has two thousand, and each key compares them all.
    public func row(_ row: Int, isThatOf other: Surface) -> Bool {
        cells(inRow: row) == other.cells(inRow: row)
    }

    /// The cells of a row; it must be inside.
    public func cells(inRow row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Writes one line of text and returns how many columns it took.
    ///
    /// This is the last line of defence: control characters, direction overrides, invisible characters and line
    /// breaks come out as visible marks, whoever wrote the text. Nothing is written beyond `limit` columns or the
    /// edge; a wide character that would be cut in half is left out.
    @discardableResult
    public mutating func write(_ text: String, at point: Point, style: Style, limit: Int = .max) -> Int {
        guard (0..<size.rows).contains(point.row) else { return 0 }
        var used = 0
        Glyph.each(of: text) { glyph in
            guard used + glyph.width <= limit, point.column + used + glyph.width <= size.columns else { return false }
            put(glyph, at: point.moved(columns: used), style: style)
            used += glyph.width
            return true
        }
        return used
    }

    /// Writes one line of text in the look of a role.
    @discardableResult
    public mutating func write(_ text: String, at point: Point, role: Role = .text, limit: Int = .max) -> Int {
        write(text, at: point, style: Style(role), limit: limit)
    }

    /// Fills a part with one narrow character.
    public mutating func fill(_ part: Rect, with character: Character = " ", style: Style) {
        let part = part.intersection(area)
        guard !part.isEmpty, let glyph = Glyph.glyphs(of: character).first, glyph.width == 1 else { return }
        for row in part.top..<part.bottom {
            for column in part.left..<part.right {
                put(glyph, at: Point(column: column, row: row), style: style)
            }
        }
    }

    /// Puts one glyph; it must fit to the right of the point.
    private mutating func put(_ glyph: Glyph, at point: Point, style: Style) {
        guard point.column >= 0 else { return }
        put(Cell(glyph, style: glyph.isMark ? Style(.mark) : style), at: point)
    }

    /// Puts one cell, a wide one with its right half. Half of a wide glyph that is overwritten goes blank.
    mutating func put(_ cell: Cell, at point: Point) {
        guard cell.width > 0 else { return }
        let index = point.row * size.columns + point.column
        if cells[index].width == 0 {
            cells[index - 1] = .blank(cells[index - 1].style)
        }
        let next = index + cell.width
        if next < (point.row + 1) * size.columns, cells[next].width == 0 {
            cells[next] = .blank(cells[next].style)
        }
        cells[index] = cell
        if cell.width == 2 {
            cells[index + 1] = .rightHalf(cell.style)
        }
    }
}
