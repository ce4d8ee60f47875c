/// What is drawn in a cell: a base character with its combining marks.
///
/// The scalars lie in the cell itself. The first paint copies and compares thousands of cells, which takes half a
/// million instructions more where a reference has to be counted for each (docs/performance.md).
public struct CellSign: Hashable, Sendable {
    /// ncurses has room for as many in one cell.
    static let mostMarks = 4

    public let base: Unicode.Scalar
    // 0 stands for none.
    private let first, second, third, fourth: UInt32

    static var blank: CellSign { CellSign(" " as Unicode.Scalar) }

    init(_ scalar: Unicode.Scalar) {
        base = scalar
        (first, second, third, fourth) = (0, 0, 0, 0)
    }

    /// What is beyond the fourth combining mark is left out.
    init(_ character: Character) {
        var scalars = character.unicodeScalars.makeIterator()
        base = scalars.next() ?? " "
        first = scalars.next()?.value ?? 0
        second = scalars.next()?.value ?? 0
        third = scalars.next()?.value ?? 0
        fourth = scalars.next()?.value ?? 0
    }

    @inline(__always)
    func isSame(as other: CellSign) -> Bool {
        base.value == other.base.value && first == other.first && second == other.second && third == other.third
            && fourth == other.fourth
    }

    /// There is nothing but the base.
    public var isSingle: Bool { first == 0 }

    /// The base and its marks.
    public var scalars: [Unicode.Scalar] {
        [base] + [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }

    public var character: Character {
        if isSingle { return Character(base) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return Character(String(text))
    }
}
