/// A text as the bytes that it stands for: what is percent-encoded, or escaped as in JSON or HTML, is decoded, and white
/// space is left out. Only ASCII is decoded: it is for finding something, not for reading.
struct EncodedText: Sequence, IteratorProtocol {
    /// A byte, and where in the text it is written.
    typealias Character = (byte: UInt8, place: Range<Int>)

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> Character? {
        while place < bytes.count {
            let start = place
            let byte = take()
            if !Self.isSpace(byte) { return (byte, start..<place) }
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }

    private mutating func take() -> UInt8 {
        let decoded: (byte: UInt8, length: Int)? =
            switch bytes[place] {
            case UInt8(ascii: "%"): percentEncoded
            case UInt8(ascii: "\\"): escaped
            case UInt8(ascii: "&"): entity
            default: nil
            }
        guard let decoded else {
            place += 1
            return bytes[place - 1]
        }
        place += decoded.length
        return decoded.byte
    }

    /// `%2F`, or `%252F` in an address within an address.
    private var percentEncoded: (byte: UInt8, length: Int)? {
        guard let byte = number(at: place + 1, digits: 2) else { return nil }
        if byte == UInt8(ascii: "%"), let again = number(at: place + 3, digits: 2) { return (again, 5) }
        return (byte, 3)
    }

    /// `\/`, `\u002f`, `\n`.
    private var escaped: (byte: UInt8, length: Int)? {
        guard place + 1 < bytes.count else { return nil }
        switch bytes[place + 1] {
        case UInt8(ascii: "u"): return number(at: place + 2, digits: 4).map { ($0, 6) }
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (UInt8(ascii: " "), 2)
        case let other where !Self.isWord(other): return (other, 2)
        default: return nil
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        Unicode.Scalar(byte).properties.isAlphabetic || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// `&amp;`, `&#47;`, `&#x2f;`.
    private var entity: (byte: UInt8, length: Int)? {
        let name = bytes[(place + 1)...].prefix(6).prefix { $0 != UInt8(ascii: ";") }
        let end = place + 1 + name.count
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
        let byte: UInt8? =
            switch String(decoding: name, as: UTF8.self).lowercased() {
            case "amp": UInt8(ascii: "&")
            case "quot": UInt8(ascii: "\"")
            case "lt": UInt8(ascii: "<")
            case "gt": UInt8(ascii: ">")
            case let text where text.hasPrefix("#x"): UInt8(text.dropFirst(2), radix: 16)
            case let text where text.hasPrefix("#"): UInt8(text.dropFirst())
            default: nil
            }
        return byte.map { ($0, name.count + 2) }
    }

    /// A number of hexadecimal digits, if it is a byte.
    private func number(at start: Int, digits: Int) -> UInt8? {
        guard start + digits <= bytes.count else { return nil }
        var value = 0
        for digit in bytes[start..<start + digits] {
            guard let number = Swift.Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            value = value << 4 | number
        }
        return UInt8(exactly: value)
    }
}
