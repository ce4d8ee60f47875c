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

/// Of ASCII.
extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    var isLargeLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    var isLetterOrDigit: Bool { isSmallLetter || isLargeLetter || isDigit }
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
        guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit) else { return nil }
        self.init(text)
    }
}
