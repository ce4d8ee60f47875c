/// JSON of any kind, to find in a state file what another version has written and this one does not know.
enum StateValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case whole(Int)
    /// Above what `Int` holds; a `Double` would change it.
    case large(UInt64)
    case number(Double)
    case text(String)
    case list([StateValue])
    case table([String: StateValue])

    /// What stands in the tables of this value and not in those of the other; nil for nothing. Lists belong to who has
    /// them, whole.
    func unread(beside known: StateValue) -> StateValue? {
        guard case .table(let members) = self, case .table(let others) = known else { return nil }
        var unread: [String: StateValue] = [:]
        for (key, value) in members {
            unread[key] = if let other = others[key] { value.unread(beside: other) } else { value }
        }
        return unread.isEmpty ? nil : .table(unread)
    }

    /// The value with what was unread. What it was part of may have gone meanwhile, and takes it along.
    func adding(_ unread: StateValue, foundBeside known: StateValue) -> StateValue {
        guard case .table(var members) = self, case .table(let parts) = unread, case .table(let others) = known else {
            return self
        }
        for (key, part) in parts {
            if let other = others[key] {
                members[key] = members[key]?.adding(part, foundBeside: other)
            } else {
                members[key] = part
            }
        }
        return .table(members)
    }
}

extension StateValue: Codable {
    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let value = try? single.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? single.decode(Int.self) {
            self = .whole(value)
        } else if let value = try? single.decode(UInt64.self) {
            self = .large(value)
        } else if let value = try? single.decode(Double.self) {
            self = .number(value)
        } else if let value = try? single.decode(String.self) {
            self = .text(value)
        } else if let values = try? single.decode([StateValue].self) {
            self = .list(values)
        } else {
            self = .table(try single.decode([String: StateValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        switch self {
        case .null: try single.encodeNil()
        case .bool(let value): try single.encode(value)
        case .whole(let value): try single.encode(value)
        case .large(let value): try single.encode(value)
        case .number(let value): try single.encode(value)
        case .text(let value): try single.encode(value)
        case .list(let values): try single.encode(values)
        case .table(let members): try single.encode(members)
        }
    }
}
