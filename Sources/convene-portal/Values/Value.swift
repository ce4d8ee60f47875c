/// A value as the portal's own language (PHP) knows it.
///
/// Lists and maps are one thing there, which is why an empty map travels as `[]`, and a map whose keys happen to
/// be 0, 1, 2… as a list (rest.md A3).
enum Value: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int)
    case float(Double)
    case string(String)
    case table(Table)

    /// The value inside a table; `null` where there is none or this is no table.
    subscript(key: Table.Key) -> Value {
        guard case .table(let table) = self else { return .null }
        return table[key] ?? .null
    }

    /// The entries of a list or map; `nil` for anything else.
    var table: Table? {
        guard case .table(let table) = self else { return nil }
        return table
    }

    static func list(_ values: some Sequence<Value>) -> Value {
        .table(Table(list: values))
    }

    static func list(_ numbers: some Sequence<Int>) -> Value {
        .table(Table(list: numbers.map(Value.int)))
    }
}

extension Value: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(integerLiteral value: Int) { self = .int(value) }
    init(stringLiteral value: String) { self = .string(value) }
    init(arrayLiteral elements: Value...) { self = .list(elements) }

    init(dictionaryLiteral elements: (Table.Key, Value)...) { self = .table(Table(distinct: elements)) }
}
