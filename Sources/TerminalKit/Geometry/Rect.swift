/// A part of the screen. Every operation stays inside: what is asked beyond the edge is cut off, never negative.
public struct Rect: Hashable, Sendable {
    public var origin: Point
    public var size: Size

    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.init(origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
    }

    public init(_ size: Size) {
        self.init(origin: .zero, size: size)
    }

    public var columns: Int { size.columns }
    public var rows: Int { size.rows }
    public var left: Int { origin.column }
    public var top: Int { origin.row }

    /// The first column to the right of it.
    public var right: Int { left + columns }

    /// The first row below it.
    public var bottom: Int { top + rows }

    public var isEmpty: Bool { columns == 0 || rows == 0 }

    public func contains(_ point: Point) -> Bool {
        (left..<right).contains(point.column) && (top..<bottom).contains(point.row)
    }

    public func intersection(_ other: Rect) -> Rect {
        let origin = Point(column: max(left, other.left), row: max(top, other.top))
        return Rect(
            column: origin.column, row: origin.row,
            columns: min(right, other.right) - origin.column, rows: min(bottom, other.bottom) - origin.row)
    }

    // MARK: - Taking apart

    /// What is left after taking that many cells off each side.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        var rest = self
        _ = rest.cutLeft(columns)
        _ = rest.cutRight(columns)
        _ = rest.cutTop(rows)
        _ = rest.cutBottom(rows)
        return rest
    }

    /// Takes rows off the top and returns them.
    public mutating func cutTop(_ rows: Int) -> Rect {
        let taken = min(max(0, rows), self.rows)
        defer { self = Rect(column: left, row: top + taken, columns: columns, rows: self.rows - taken) }
        return Rect(column: left, row: top, columns: columns, rows: taken)
    }

    /// Takes rows off the bottom and returns them.
    public mutating func cutBottom(_ rows: Int) -> Rect {
        let taken = min(max(0, rows), self.rows)
        size = Size(columns: columns, rows: self.rows - taken)
        return Rect(column: left, row: bottom, columns: columns, rows: taken)
    }

    /// Takes columns off the left side and returns them.
    public mutating func cutLeft(_ columns: Int) -> Rect {
        let taken = min(max(0, columns), self.columns)
        defer { self = Rect(column: left + taken, row: top, columns: self.columns - taken, rows: rows) }
        return Rect(column: left, row: top, columns: taken, rows: rows)
    }

    /// Takes columns off the right side and returns them.
    public mutating func cutRight(_ columns: Int) -> Rect {
        let taken = min(max(0, columns), self.columns)
        size = Size(columns: self.columns - taken, rows: rows)
        return Rect(column: right, row: top, columns: taken, rows: rows)
    }

    /// A part of this one, of that size where there is room, with equal space around it.
    public func centred(_ wanted: Size) -> Rect {
        let columns = min(wanted.columns, self.columns)
        let rows = min(wanted.rows, self.rows)
        return Rect(
            column: left + (self.columns - columns) / 2, row: top + (self.rows - rows) / 2,
            columns: columns, rows: rows)
    }
}
