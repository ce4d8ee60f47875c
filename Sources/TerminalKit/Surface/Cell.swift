/// One column of one row.
public struct Cell: Hashable, Sendable {
    /// A wide one stands in its left column.
    public let sign: CellSign
    private let columns: UInt8
    public var style: Style

    init(_ glyph: Glyph, style: Style) {
        self.init(glyph.sign, columns: UInt8(glyph.width), style: style)
    }

    /// - Parameter scalar: of one column.
    init(_ scalar: Unicode.Scalar, style: Style) {
        self.init(CellSign(scalar), columns: 1, style: style)
    }

    private init(_ sign: CellSign, columns: UInt8, style: Style) {
        self.sign = sign
        self.columns = columns
        self.style = style
    }

    public static func blank(_ style: Style) -> Cell {
        Cell(.blank, columns: 1, style: style)
    }

    static func rightHalf(_ style: Style) -> Cell {
        Cell(.blank, columns: 0, style: style)
    }

    public var glyph: Character { sign.character }

    /// Columns that the glyph takes: 1 or 2; 0 for the right half of a wide one.
    public var width: Int { Int(columns) }

    public var isBlank: Bool { sign == .blank }

    /// Equality in one piece: a screen has two thousand cells, and each key compares them all.
    @inline(__always)
    func looks(like other: Cell) -> Bool {
        sign.isSame(as: other.sign) && columns == other.columns && style.role == other.style.role
            && style.foreground == other.style.foreground
            && style.background == other.style.background
    }
}
