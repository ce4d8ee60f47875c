import CImage

/// The square in the middle of a picture, as the portal shows it, in few enough pixels for the cells of a terminal.
public struct Preview: Sendable, Equatable {
    /// A color in 24 bits.
    public struct Pixel: Sendable, Equatable {
        public let red: UInt8
        public let green: UInt8
        public let blue: UInt8
    }

    /// Pixels a side that are kept; a smaller picture has fewer.
    static let side = 48

    /// Pixels a side.
    private let side: Int
    /// Four bytes each, from the top; the fourth says how opaque it is.
    private let rgba: [UInt8]

    init(_ square: cimage_pixels) {
        side = Int(square.width)
        rgba = Array(UnsafeBufferPointer(start: square.rgba, count: side * side * 4))
    }

    /// The picture in `count` × `count` pixels, row by row; nil where it is mostly transparent.
    public func pixels(side count: Int) -> [Pixel?] {
        (0..<count).flatMap { row in
            (0..<count).map { column in mean(rows: range(row, of: count), columns: range(column, of: count)) }
        }
    }

    /// The pixels that fall on one of `count`; one, if the picture has fewer.
    private func range(_ index: Int, of count: Int) -> Range<Int> {
        let start = index * side / count
        return start..<max(start + 1, (index + 1) * side / count)
    }

    private func mean(rows: Range<Int>, columns: Range<Int>) -> Pixel? {
        var sums = (red: 0, green: 0, blue: 0, alpha: 0)
        for row in rows {
            for column in columns {
                let place = (row * side + column) * 4
                let alpha = Int(rgba[place + 3])
                sums.red += Int(rgba[place]) * alpha
                sums.green += Int(rgba[place + 1]) * alpha
                sums.blue += Int(rgba[place + 2]) * alpha
                sums.alpha += alpha
            }
        }
        guard sums.alpha * 2 >= rows.count * columns.count * 255 else { return nil }
        return Pixel(
            red: UInt8(sums.red / sums.alpha), green: UInt8(sums.green / sums.alpha),
            blue: UInt8(sums.blue / sums.alpha))
    }
}

extension Preview: CustomStringConvertible {
    public var description: String { "a preview of \(side) × \(side)" }
}
