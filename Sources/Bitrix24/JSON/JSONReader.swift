/// Where a text is no JSON. Foundation's parser says only that it is none, outside of Apple's systems.
public struct JSONError: Error, Equatable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1, in what people call characters.
    public let column: Int
}

extension JSONValue {
    /// Reads JSON text. Members of objects keep their order and come as often as they stand there.
    ///
    /// - Parameter takesSingleQuotes: understands strings as the examples of OpenIntegrations write them:
    ///   `{'TYPE':'CHAT'}`, where `\'` is an apostrophe.
    /// - Throws: `JSONError` for the first place at which no JSON can go on.
    public init(parsing text: String, takesSingleQuotes: Bool = false) throws(JSONError) {
        var reader = JSONReader(text, takesSingleQuotes: takesSingleQuotes)
        self = try reader.read()
    }
}

/// Walks once through JSON text.
struct JSONReader {
    /// Deeper than anybody nests; few enough for every stack.
    private static let depthLimit = 513

    var bytes: [UInt8]
    var position = 0
    let takesSingleQuotes: Bool

    init(_ text: String, takesSingleQuotes: Bool) {
        bytes = Array(text.utf8)
        self.takesSingleQuotes = takesSingleQuotes
    }

    /// The whole text as one value.
    mutating func read() throws(JSONError) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw error }
        return value
    }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Nothing can go on where the reader is.
    var error: JSONError {
        let before = String(decoding: bytes[..<position], as: UTF8.self)
        return JSONError(
            line: before.count { $0.isNewline } + 1, column: before.reversed().prefix { !$0.isNewline }.count + 1)
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let next, [0x20, 0x09, 0x0a, 0x0d].contains(next) { position += 1 }
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        skipSpace()
        guard depth < Self.depthLimit else { throw error }
        if take("{") { return try object(depth: depth) }
        if take("[") { return try array(depth: depth) }
        if let text = try string() { return .string(text) }
        for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
        where next == word.utf8.first {
            for scalar in word.unicodeScalars { guard take(scalar) else { throw error } }
            return value
        }
        return try number()
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        var members: [JSONValue.Member] = []
        skipSpace()
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard let key = try string() else { throw error }
            skipSpace()
            guard take(":") else { throw error }
            members.append(JSONValue.Member(key, try value(depth: depth + 1)))
            skipSpace()
        } while take(",")
        guard take("}") else { throw error }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        var values: [JSONValue] = []
        skipSpace()
        if take("]") { return .array(values) }
        repeat {
            values.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw error }
        return .array(values)
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        _ = take("-")
        if !take("0") { try takeDigits() }
        if take(".") { try takeDigits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try takeDigits()
        }
        let literal = String(decoding: bytes[start..<position], as: UTF8.self)
        if let integer = Int(literal) { return .integer(integer) }
        guard let number = Double(literal), number.isFinite else {
            position = start
            throw error
        }
        return Int(exactly: number).map { .integer($0) } ?? .fraction(number)
    }

    private mutating func takeDigits() throws(JSONError) {
        let start = position
        while let next, next.isDigit { position += 1 }
        guard position > start else { throw error }
    }
}
