/// How many columns and rows something takes. Never negative.
public struct Size: Hashable, Sendable {
    public let columns: Int
    public let rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// Whether something of the other size has room in this one.
    public func fits(_ other: Size) -> Bool {
        other.columns <= columns && other.rows <= rows
    }
}
