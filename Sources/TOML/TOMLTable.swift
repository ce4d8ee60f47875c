/// A value of TOML.
public enum TOMLValue: Equatable, Sendable {
    case string(String)
    case integer(Int)
    case float(Double)
    case bool(Bool)
    /// A date, a time, or both, as it is written.
    case moment(String)
    case array([TOMLValue])
    case table(TOMLTable)
}

/// The keys of a table with their values, in the order of the text.
public struct TOMLTable: Equatable, Sendable {
    public struct Member: Equatable, Sendable {
        public let key: String
        public let value: TOMLValue
    }

    public let members: [Member]

    public var keys: [String] { members.map(\.key) }

    public subscript(key: String) -> TOMLValue? { members.first { $0.key == key }?.value }
}

extension TOMLValue {
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var int: Int? { if case .integer(let value) = self { value } else { nil } }
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var array: [TOMLValue]? { if case .array(let value) = self { value } else { nil } }
    public var table: TOMLTable? { if case .table(let value) = self { value } else { nil } }
}
