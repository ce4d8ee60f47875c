/// How the portal's language reads a value as a truth, a number or a text.
extension Value {
    /// `0`, `""`, `"0"`, `null`, `false` and an empty array count as nothing; the text `"false"` does not.
    var isTruthy: Bool {
        switch self {
        case .null: false
        case .bool(let flag): flag
        case .int(let number): number != 0
        case .float(let number): number != 0
        case .string(let text): !text.isEmpty && text != "0"
        case .table(let table): !table.isEmpty
        }
    }

    /// The value as a whole number: `"12x"` is 12, `"abc"` is 0, and an array is 1 unless it is empty.
    var integer: Int {
        switch self {
        case .null: 0
        case .bool(let flag): flag ? 1 : 0
        case .int(let number): number
        case .float(let number): Int(exactly: number.rounded(.towardZero)) ?? 0
        case .string(let text): Self.leadingInteger(of: text)
        case .table(let table): table.isEmpty ? 0 : 1
        }
    }

    /// The value as text; `nil` for an array, where the portal's handlers die of a type error.
    var text: String? {
        switch self {
        case .null: ""
        case .bool(let flag): flag ? "1" : ""
        case .int(let number): String(number)
        case .float(let number): Self.text(of: number)
        case .string(let text): text
        case .table: nil
        }
    }

    /// Whether this is a number, or a text that is one from end to end.
    var isNumeric: Bool {
        switch self {
        case .int, .float: true
        case .string(let text): Double(text.trimmingPortalSpace) != nil && text.last?.isNumber == true
        case .null, .bool, .table: false
        }
    }

    /// The portal's custom for flags: `Y` (and `true`) is yes, everything else no.
    var isYes: Bool {
        self == .string("Y") || self == .bool(true)
    }

    /// The shortest text that reads back as the same number; whole numbers without a fraction.
    static func text(of number: Double) -> String {
        guard number.isFinite else { return "0" }
        if let whole = Int(exactly: number), abs(whole) < 1_000_000_000_000_000 { return String(whole) }
        return number.description
    }

    private static func leadingInteger(of text: String) -> Int {
        let trimmed = text.unicodeScalars.drop { $0.isPortalSpace }
        let sign = trimmed.first.flatMap { $0 == "-" || $0 == "+" ? String($0) : nil } ?? ""
        let digits = trimmed.dropFirst(sign.isEmpty ? 0 : 1).prefix { ("0"..."9").contains($0) }
        let number = String(String.UnicodeScalarView(digits))
        if number.isEmpty { return 0 }
        return Int(sign + number) ?? (sign == "-" ? .min : .max)
    }
}

extension Unicode.Scalar {
    /// What the portal's `trim` takes off: space, tab, line feed, carriage return, NUL and vertical tab. No others.
    var isPortalSpace: Bool {
        switch self {
        case " ", "\t", "\n", "\r", "\0", "\u{0B}": true
        default: false
        }
    }
}

extension String {
    var trimmingPortalSpace: String {
        var scalars = Substring.UnicodeScalarView(unicodeScalars)
        while scalars.first?.isPortalSpace == true { scalars.removeFirst() }
        while scalars.last?.isPortalSpace == true { scalars.removeLast() }
        return String(scalars)
    }

    /// The first `count` characters as the portal counts them: Unicode scalars.
    func cut(to count: Int) -> String {
        String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
    }
}
