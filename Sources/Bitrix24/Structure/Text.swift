extension StringProtocol {
    /// Without white space at both ends, as portals trim.
    public var trimmed: String {
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    /// White space of any kind and length as one space, none at the ends.
    public var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension UInt8 {
    /// Of ASCII.
    var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension FixedWidthInteger {
    /// Hexadecimal digits and nothing else: no sign.
    init?(hexDigits text: some StringProtocol) {
        guard text.first?.isHexDigit == true else { return nil }
        self.init(text, radix: 16)
    }
}

extension Int {
    /// ASCII digits and nothing else: no sign, no white space; nil also where the number is too large.
    public init?(digits text: some StringProtocol) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        self.init(text)
    }
}
