/// The order in which people expect names with numbers: "Team 2" before "Team 10", without regard to case and accents.
struct NaturalOrder: Comparable {
    private enum Part: Comparable {
        /// Without zeros at its beginning: of two the shorter is the smaller.
        case number(length: Int, digits: String)
        case text(String)
    }

    private let parts: [Part]

    init(_ name: String) {
        parts = FoldedText(name).words.flatMap(Self.parts(of:))
    }

    private static func parts(of word: [UInt8]) -> [Part] {
        var parts: [Part] = []
        var rest = word[...]
        while let first = rest.first {
            let isNumber = first.isDigit
            let end = rest.firstIndex { $0.isDigit != isNumber } ?? rest.endIndex
            let text = rest[..<end]
            rest = rest[end...]
            if isNumber {
                let digits = text.drop { $0 == UInt8(ascii: "0") }
                parts.append(.number(length: digits.count, digits: String(decoding: digits, as: UTF8.self)))
            } else {
                parts.append(.text(String(decoding: text, as: UTF8.self)))
            }
        }
        return parts
    }

    static func < (left: Self, right: Self) -> Bool { left.parts.lexicographicallyPrecedes(right.parts) }
}
