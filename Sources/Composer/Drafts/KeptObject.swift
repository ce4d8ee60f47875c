import Bitrix24

/// An object of a file that this or another version of convene has written: what is known is taken out, with a default
/// where it is missing, and what is left over is kept to be written back.
struct KeptObject {
    private(set) var rest: [JSONValue.Member]

    init(_ value: JSONValue) throws(FormDocumentFault) {
        guard let members = value.members else { throw .damaged }
        rest = members
    }

    /// Nil where there is nothing, or null.
    mutating func take(_ key: String) -> JSONValue? {
        guard let place = rest.firstIndex(where: { $0.key == key }) else { return nil }
        let value = rest.remove(at: place).value
        return value == .null ? nil : value
    }

    /// A value that has to be of a kind if it is there.
    mutating func take<Value>(_ key: String, as kind: (JSONValue) -> Value?) throws(FormDocumentFault) -> Value? {
        guard let value = take(key) else { return nil }
        guard let value = kind(value) else { throw .damaged }
        return value
    }

    mutating func text(_ key: String) throws(FormDocumentFault) -> String {
        try take(key, as: \.string) ?? ""
    }

    mutating func object(_ key: String) throws(FormDocumentFault) -> KeptObject {
        try KeptObject(take(key) ?? .object([]))
    }
}
