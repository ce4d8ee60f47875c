/// What the journal writes of a request that makes a row of a table.
public struct RowMark: Equatable, Sendable {
    /// Which table: the path of its file, or what the user calls it.
    public let table: String
    public let key: String
    /// How long the answer was waited for, in seconds.
    public let timeout: Double
    /// The chat takes steps once it is there; that they are done is a line of its own.
    public let takesSteps: Bool

    public init(table: String, key: RowKey, timeout: Duration, takesSteps: Bool = false) {
        self.takesSteps = takesSteps
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
        takesSteps = value["steps"]?.bool ?? false
    }

    var value: JSONValue {
        .object(
            [
                .init("key", .string(key)), .init("table", .string(table)), .init("timeout", .fraction(timeout)),
            ] + (takesSteps ? [.init("steps", .bool(true))] : []))
    }

    /// What every line of a row has in it.
    static let sign = Array(#","row":{"key":""#.utf8)
}
