extension TOMLScanner {
    /// A text in quotes of any kind; nil where none begins here.
    mutating func quotedText(allowsLines: Bool) throws(TOMLError) -> String? {
        let start = position
        if allowsLines, isNext("\"\"\"") || isNext("'''") {
            let quote = bytes[position]
            position += 3
            _ = takeNewline()
            return try text(until: quote, from: start, hasLines: true)
        }
        guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        position += 1
        return try text(until: quote, from: start, hasLines: false)
    }

    private mutating func text(until quote: UInt8, from start: Int, hasLines: Bool) throws(TOMLError) -> String {
        var text: [UInt8] = []
        while let byte = next {
            if byte == quote, !hasLines {
                position += 1
                return String(decoding: text, as: UTF8.self)
            }
            if byte == quote {
                let run = takeWhile { $0 == quote }.count
                // Up to two quotes may stand right before the three that end the text.
                text += Array(repeating: quote, count: run < 3 ? run : min(run, 5) - 3)
                guard run >= 3 else { continue }
                position -= max(0, run - 5)
                return String(decoding: text, as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                text += try escaped(hasLines: hasLines).utf8
            } else if hasLines, takeNewline() {
                text.append(UInt8(ascii: "\n"))
            } else {
                guard byte != UInt8(ascii: "\n"), !isNext("\r\n") else { throw error(.unclosedText, at: start) }
                guard !Self.isControl(byte) else { throw error(.controlCharacter) }
                text.append(byte)
                position += 1
            }
        }
        throw error(.unclosedText, at: start)
    }

    /// What an escape stands for; nothing for one that goes on in the next line.
    private mutating func escaped(hasLines: Bool) throws(TOMLError) -> String {
        let start = position
        position += 1
        guard let letter = next else { throw error(.unknownEscape, at: start) }
        if hasLines, let end = endOfWhiteLines() {
            position = end
            return ""
        }
        position += 1
        switch letter {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let length = letter == UInt8(ascii: "u") ? 4 : 8
            let digits = bytes[position...].prefix(length)
            guard digits.count == length, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
                let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
            else { throw error(.unknownEscape, at: start) }
            position += length
            return String(scalar)
        default: throw error(.unknownEscape, at: start)
        }
    }

    /// Where the text goes on, if only white space is left on this line.
    private func endOfWhiteLines() -> Int? {
        var rest = self
        rest.skipSpace()
        guard rest.takeNewline() else { return nil }
        repeat { rest.skipSpace() } while rest.takeNewline()
        return rest.position
    }
}
