/// A character that is written as another one: percent-encoded, or escaped as in JSON or HTML.
struct Escape {
    /// What every one of them begins with.
    static let beginnings: Set<UInt8> = [UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: "&")]

    /// What it stands for.
    let bytes: [UInt8]
    /// How many bytes it is written with.
    let length: Int

    /// Nil if there is none at this place.
    init?(in text: [UInt8], at place: Int) {
        let found: (bytes: [UInt8], length: Int)? =
            switch text[place] {
            case UInt8(ascii: "%"): Self.number(in: text, at: place + 1, digits: 2).map { ([UInt8($0)], 3) }
            case UInt8(ascii: "\\"): Self.escaped(in: text, at: place + 1)
            case UInt8(ascii: "&"): Self.entity(in: text, at: place + 1)
            default: nil
            }
        guard let found else { return nil }
        (bytes, length) = found
    }

    /// `\/`, `\u002f`, `\n`.
    private static func escaped(in text: [UInt8], at place: Int) -> (bytes: [UInt8], length: Int)? {
        guard place < text.count else { return nil }
        switch text[place] {
        case UInt8(ascii: "u"):
            return number(in: text, at: place + 1, digits: 4).flatMap(Unicode.Scalar.init).map {
                (Array(String($0).utf8), 6)
            }
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return ([UInt8(ascii: " ")], 2)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): return ([text[place]], 2)
        default: return nil
        }
    }

    /// `&amp;`, `&#47;`, `&#x2f;`.
    private static func entity(in text: [UInt8], at place: Int) -> (bytes: [UInt8], length: Int)? {
        guard place < text.count else { return nil }
        let name = text[place...].prefix(8).prefix { $0 != UInt8(ascii: ";") }
        guard name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: ";"),
            let scalar = Unicode.Scalar(entity: String(decoding: name, as: UTF8.self))
        else { return nil }
        return (Array(String(scalar).utf8), name.count + 2)
    }

    private static func number(in text: [UInt8], at start: Int, digits: Int) -> UInt32? {
        guard start + digits <= text.count else { return nil }
        var value: UInt32 = 0
        for digit in text[start..<start + digits] {
            guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(number)
        }
        return value
    }
}
