/// One column of one row.
public struct Cell: Hashable, Sendable {
    /// What is drawn: one base character with its combining marks. A wide one stands in its left column.
    public private(set) var glyph: Character
    /// Columns that the glyph takes: 1 or 2; 0 for the right half of a wide one.
    public private(set) var width: Int
    public var style: Style

    init(_ glyph: Glyph, style: Style) {
        self.glyph = glyph.character
        width = glyph.width
        self.style = style
    }

    private init(glyph: Character, width: Int, style: Style) {
        self.glyph = glyph
        self.width = width
        self.style = style
    }

    public static func blank(_ style: Style) -> Cell {
        Cell(glyph: " ", width: 1, style: style)
    }

    static func rightHalf(_ style: Style) -> Cell {
        Cell(glyph: " ", width: 0, style: style)
    }
}
