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
        (row * size.columns..<(row + 1) * size.columns).allSatisfy { cells[$0].looks(like: other.cells[$0]) }
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
        if point.column >= 0, text.isPrintableASCII {
            return writeASCII(text, at: point, style: style, columns: min(limit, size.columns - point.column))
        }
        var used = 0
        Glyph.each(of: text) { glyph in
            guard used + glyph.width <= limit, point.column + used + glyph.width <= size.columns else { return false }
            put(glyph, at: point.moved(columns: used), style: style)
            used += glyph.width
            return true
        }
        return used
    }

    /// Text of which each byte is a column: nearly all of it.
    private mutating func writeASCII(_ text: String, at point: Point, style: Style, columns: Int) -> Int {
        let used = min(text.utf8.count, columns)
        guard used > 0 else { return 0 }
        var index = point.row * size.columns + point.column
        let end = index + used
        clearHalves(from: index, to: end, inRow: point.row)
        for byte in text.utf8 {
            guard index < end else { break }
            cells[index] = Cell(Unicode.Scalar(byte), style: style)
            index += 1
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
        let cell = Cell(glyph, style: style)
        for row in part.top..<part.bottom {
            let first = row * size.columns + part.left
            clearHalves(from: first, to: first + part.columns, inRow: row)
            for index in first..<first + part.columns { cells[index] = cell }
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
        clearHalves(from: index, to: index + cell.width, inRow: point.row)
        cells[index] = cell
        if cell.width == 2 {
            cells[index + 1] = .rightHalf(cell.style)
        }
    }

    /// Makes blanks of what is left of wide glyphs at both ends of cells that are overwritten.
    private mutating func clearHalves(from first: Int, to end: Int, inRow row: Int) {
        if cells[first].width == 0 { cells[first - 1] = .blank(cells[first - 1].style) }
        if end < (row + 1) * size.columns, cells[end].width == 0 { cells[end] = .blank(cells[end].style) }
    }
}
