/// Numbers, dates and times as TOML writes them.
enum TOMLNumber {
    /// What a word stands for; nil where it is none of them, or too large.
    static func value(of word: String) -> TOMLValue? {
        switch word {
        case "inf", "+inf": return .float(.infinity)
        case "-inf": return .float(-.infinity)
        case "nan", "+nan", "-nan": return .float(.nan)
        default: break
        }
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
            return digits(word.dropFirst(2), radix).flatMap { Int($0, radix: radix) }.map { .integer($0) }
        }
        if let integer = whole(word[...]) { return Int(integer).map { .integer($0) } }
        if let float = float(word) { return .float(float) }
        return TOMLMoment.isMoment(word) ? .moment(word) : nil
    }

    private static func float(_ word: String) -> Double? {
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard parts.count <= 2 else { return nil }
        var literal = ""
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard mantissa.count <= 2, let integer = whole(mantissa[0]) else { return nil }
        literal += integer
        if mantissa.count == 2 {
            guard let fraction = digits(mantissa[1], 10) else { return nil }
            literal += "." + fraction
        }
        if parts.count == 2 {
            let sign = parts[1].prefix { $0 == "+" || $0 == "-" }
            guard sign.count <= 1, let exponent = digits(parts[1].dropFirst(sign.count), 10) else { return nil }
            literal += "e" + sign + exponent
        }
        return Double(literal)
    }

    /// The digits of a whole number with its sign; nil for leading zeros.
    private static func whole(_ text: Substring) -> String? {
        let sign = text.prefix { $0 == "+" || $0 == "-" }
        guard sign.count <= 1, let digits = digits(text.dropFirst(sign.count), 10) else { return nil }
        return digits.count > 1 && digits.hasPrefix("0") ? nil : sign + digits
    }

    /// Without the underscores between them; nil for anything else.
    private static func digits(_ text: Substring, _ radix: Int) -> String? {
        let groups = text.split(separator: "_", omittingEmptySubsequences: false)
        let isWhole = groups.allSatisfy { group in
            !group.isEmpty && group.allSatisfy { $0.isASCII && ($0.hexDigitValue.map { $0 < radix } ?? false) }
        }
        return isWhole ? groups.joined() : nil
    }
}
