/// A value of JSON, as structures and requests need it.
///
/// Objects keep the order of their members, and every member; only what Foundation decodes comes sorted by key.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number with a fraction, or one that no `Int` holds.
    case fraction(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A key and its value. A named type, because tuples are not `Hashable`.
    public struct Member: Sendable, Hashable {
        public let key: String
        public let value: JSONValue

        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }
}

extension JSONValue: Decodable {
    public init(from decoder: any Decoder) throws {
        if let keyed = try? decoder.container(keyedBy: Key.self) {
            self = .object(
                try keyed.allKeys.sorted { $0.stringValue < $1.stringValue }.map { key in
                    Member(key.stringValue, try keyed.decode(JSONValue.self, forKey: key))
                })
            return
        }
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let value = try? single.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? single.decode(Int.self) {
            self = .integer(value)
        } else if let value = try? single.decode(Double.self) {
            self = .fraction(value)
        } else if let value = try? single.decode(String.self) {
            self = .string(value)
        } else {
            self = .array(try single.decode([JSONValue].self))
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension JSONValue {
    /// The value on one line, or indented by two spaces a level.
    public func text(indented: Bool = false) -> String {
        var text = ""
        write(to: &text, indentation: indented ? "\n" : nil)
        return text
    }

    private func write(to text: inout String, indentation: String?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .fraction(let value): text += value.description
        case .string(let value): text += JSONText.quoted(value)
        case .array(let values):
            let inner = indentation.map { $0 + "  " }
            Self.write(values, between: ("[", "]"), to: &text, indentation: indentation) { value, text in
                value.write(to: &text, indentation: inner)
            }
        case .object(let members):
            let inner = indentation.map { $0 + "  " }
            Self.write(members, between: ("{", "}"), to: &text, indentation: indentation) { member, text in
                text += JSONText.quoted(member.key) + (indentation == nil ? ":" : ": ")
                member.value.write(to: &text, indentation: inner)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between brackets: (String, String), to text: inout String, indentation: String?,
        item write: (Item, inout String) -> Void
    ) {
        text += brackets.0
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            if let indentation { text += indentation + "  " }
            write(item, &text)
        }
        if let indentation, !items.isEmpty { text += indentation }
        text += brackets.1
    }
}
