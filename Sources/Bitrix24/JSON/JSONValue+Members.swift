/// Looking into a value, where it is what is expected there.
extension JSONValue {
    /// The first member of that key.
    public subscript(key: String) -> JSONValue? {
        members?.first { $0.key == key }?.value
    }

    public var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    public var items: [JSONValue]? {
        if case .array(let items) = self { items } else { nil }
    }

    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    public var integer: Int? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// A number, whether it is written whole or not.
    public var number: Double? {
        if case .fraction(let number) = self { number } else { integer.map(Double.init) }
    }

    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }
}
