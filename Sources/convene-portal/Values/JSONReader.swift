/// Reads JSON text into values, keeping the order of keys (a batch runs its commands in that order).
///
/// Other readers lose the order and tells neither ints from floats nor one of two equal keys.
struct JSONReader {
    /// Deeper nesting counts as malformed, as on the portal.
    static let deepest = 512
    /// So do more values, which would take more memory than a portal gives to one request.
    static let mostValues = 200_000

    private let bytes: [UInt8]
    private var position = 0
    private var values = 0
    private let quotes: Set<UInt8>

    /// The value of a JSON text, or `nil` if it is malformed, not UTF-8, or followed by anything.
    /// If lenient, strings may stand in single quotes, as the portal's own script parser allows.
    static func value(of bytes: some Sequence<UInt8>, lenient: Bool = false) -> Value? {
        let bytes = Array(bytes)
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var reader = JSONReader(bytes: bytes, quotes: lenient ? [.quote, .apostrophe] : [.quote])
        guard let value = reader.value(depth: 0) else { return nil }
        reader.skipSpace()
        return reader.position == bytes.count ? value : nil
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func take(word: StaticString, as value: Value) -> Value? {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count else { return nil }
        let matches = word.withUTF8Buffer { $0.elementsEqual(bytes[position..<end]) }
        guard matches else { return nil }
        position = end
        return value
    }

    private mutating func value(depth: Int) -> Value? {
        values += 1
        guard depth < Self.deepest, values <= Self.mostValues else { return nil }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "t"): return take(word: "true", as: .bool(true))
        case UInt8(ascii: "f"): return take(word: "false", as: .bool(false))
        case UInt8(ascii: "n"): return take(word: "null", as: .null)
        case .some(let byte) where quotes.contains(byte): return string().map(Value.string)
        default: return number()
        }
    }

    private mutating func object(depth: Int) -> Value? {
        position += 1
        var table = Table()
        if take(UInt8(ascii: "}")) { return .table(table) }
        repeat {
            skipSpace()
            guard let quote = next, quotes.contains(quote), let key = string(), take(UInt8(ascii: ":")),
                let element = value(depth: depth + 1)
            else { return nil }
            table[Table.Key(key)] = element
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? .table(table) : nil
    }

    private mutating func array(depth: Int) -> Value? {
        position += 1
        var table = Table()
        if take(UInt8(ascii: "]")) { return .table(table) }
        repeat {
            guard let element = value(depth: depth + 1) else { return nil }
            table.append(element)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? .table(table) : nil
    }

    private mutating func number() -> Value? {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        guard let whole = digits(), whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
        var isWhole = true
        if next == UInt8(ascii: ".") {
            position += 1
            isWhole = false
            guard digits() != nil else { return nil }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            isWhole = false
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            guard digits() != nil else { return nil }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let number = Int(text) { return .int(number) }
        return Double(text).map(Value.float)
    }

    private mutating func digits() -> ArraySlice<UInt8>? {
        let start = position
        while let byte = next, byte.isDigit { position += 1 }
        return position > start ? bytes[start..<position] : nil
    }

    private mutating func string() -> String? {
        guard let quote = next else { return nil }
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case quote:
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                text.append(contentsOf: String(scalar).utf8)
            case 0..<0x20:
                return nil
            default:
                text.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard let byte = next else { return nil }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "u"): return unicodeEscape()
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): return Unicode.Scalar(byte)
        case let quote where quotes.contains(quote): return Unicode.Scalar(quote)
        default: return nil
        }
    }

    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let high = hexUnit() else { return nil }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
        guard next == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u") else {
            return nil
        }
        position += 2
        guard let low = hexUnit(), (0xDC00..<0xE000).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func hexUnit() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        var unit: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = byte.hexDigit else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        position += 4
        return unit
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// The digit that this ASCII character is in base sixteen.
    var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
