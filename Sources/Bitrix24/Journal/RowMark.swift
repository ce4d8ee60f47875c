/// What the journal writes of a request that makes a row of a table.
public struct RowMark: Equatable, Sendable {
    /// Which table: the path of its file, or what the user calls it.
    public let table: String
    public let key: String
    /// How long the answer was waited for, in seconds.
    public let timeout: Double

    public init(table: String, key: RowKey, timeout: Duration) {
        self.table = table
        self.key = key.rawValue
        self.timeout = timeout / .seconds(1)
    }

    init?(_ value: JSONValue) {
        guard let table = value["table"]?.string, let key = value["key"]?.string,
            let timeout = value["timeout"]?.number, (0...86_400).contains(timeout)
        else { return nil }
        self.table = table
        self.key = key
        self.timeout = timeout
    }

    var value: JSONValue {
        .object([
            .init("key", .string(key)), .init("table", .string(table)), .init("timeout", .fraction(timeout)),
        ])
    }

    /// What every line of a row has in it.
    static let sign = Array(#","row":{"key":""#.utf8)
}
