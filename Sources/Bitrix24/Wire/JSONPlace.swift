/// Where JSON text is wrong. Foundation's parser says only that it is, outside of Apple's systems.
struct JSONPlace: Equatable {
    /// From 1.
    let line: Int
    /// From 1, in what people call characters.
    let column: Int

    /// The first place at which no JSON can go on; nil if the text is valid.
    init?(in text: String) {
        var scanner = JSONScanner(text)
        guard !scanner.scan() else { return nil }
        let before = text[..<scanner.position]
        line = before.count { $0.isNewline } + 1
        column = before.reversed().prefix { !$0.isNewline }.count + 1
    }
}

/// Walks through JSON text as far as it is valid.
private struct JSONScanner {
    /// Deeper than Foundation's parser goes.
    private static let depthLimit = 513

    private let text: String.UnicodeScalarView
    private(set) var position: String.Index

    init(_ text: String) {
        self.text = text.unicodeScalars
        position = text.startIndex
    }

    /// - Returns: whether the whole text is one value.
    mutating func scan() -> Bool {
        guard value(depth: 0) else { return false }
        skipSpace()
        return position == text.endIndex
    }

    private var next: Unicode.Scalar? { position < text.endIndex ? text[position] : nil }

    private mutating func step() { position = text.index(after: position) }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        step()
        return true
    }

    private mutating func skipSpace() {
        while let next, [" ", "\t", "\n", "\r"].contains(next) { step() }
    }

    private mutating func value(depth: Int) -> Bool {
        skipSpace()
        guard depth < Self.depthLimit else { return false }
        switch next {
        case "{": return list(from: "{", to: "}", depth: depth) { $0.member(depth: depth) }
        case "[": return list(from: "[", to: "]", depth: depth) { $0.value(depth: depth + 1) }
        case "\"": return string()
        case "t": return word("true")
        case "f": return word("false")
        case "n": return word("null")
        default: return number()
        }
    }

    private mutating func list(
        from opening: Unicode.Scalar, to closing: Unicode.Scalar, depth: Int, item: (inout Self) -> Bool
    ) -> Bool {
        guard take(opening) else { return false }
        skipSpace()
        if take(closing) { return true }
        repeat {
            guard item(&self) else { return false }
            skipSpace()
        } while take(",")
        return take(closing)
    }

    private mutating func member(depth: Int) -> Bool {
        skipSpace()
        guard string() else { return false }
        skipSpace()
        return take(":") && value(depth: depth + 1)
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while let scalar = next {
            if take("\"") { return true }
            guard scalar.value >= 0x20 else { return false }
            step()
            if scalar == "\\" {
                guard let escaped = next, "\"\\/bfnrtu".unicodeScalars.contains(escaped) else { return false }
                step()
                if escaped == "u" { for _ in 0..<4 { guard takeHexDigit() else { return false } } }
            }
        }
        return false
    }

    private mutating func takeHexDigit() -> Bool {
        guard let next, next.properties.isASCIIHexDigit else { return false }
        step()
        return true
    }

    private mutating func word(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { take($0) }
    }

    private mutating func number() -> Bool {
        _ = take("-")
        guard take("0") || takeDigits() else { return false }
        if take("."), !takeDigits() { return false }
        guard take("e") || take("E") else { return true }
        if !take("+") { _ = take("-") }
        return takeDigits()
    }

    private mutating func takeDigits() -> Bool {
        let start = position
        while let next, ("0"..."9").contains(next) { step() }
        return position > start
    }
}
