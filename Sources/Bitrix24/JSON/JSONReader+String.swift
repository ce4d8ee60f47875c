extension JSONReader {
    /// A string; nil where none begins.
    mutating func string() throws(JSONError) -> String? {
        guard let quote = next, quote == UInt8(ascii: "\"") || takesSingleQuotes && quote == UInt8(ascii: "'") else {
            return nil
        }
        position += 1
        var text: [UInt8] = []
        var start = position
        while let byte = next, byte != quote {
            guard byte >= 0x20 else { throw error }
            guard byte == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            text += bytes[start..<position]
            text += try escaped(within: quote).utf8
            start = position
        }
        guard next == quote else { throw error }
        text += bytes[start..<position]
        position += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escaped(within quote: UInt8) throws(JSONError) -> String {
        position += 1
        guard let letter = next else { throw error }
        if letter == quote || "\"\\/".utf8.contains(letter) {
            position += 1
            return String(Unicode.Scalar(letter))
        }
        let controls: [UInt8: String] = [
            UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{c}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r",
            UInt8(ascii: "t"): "\t",
        ]
        if let control = controls[letter] {
            position += 1
            return control
        }
        guard take("u") else { throw error }
        return try escapedScalar()
    }

    /// What `\u` and four digits stand for; two of them where it takes a pair.
    private mutating func escapedScalar() throws(JSONError) -> String {
        let start = position
        let unit = try hexDigits()
        if let scalar = Unicode.Scalar(unit) { return String(scalar) }
        if unit < 0xdc00, take("\\"), take("u") {
            let second = try hexDigits()
            if (0xdc00...0xdfff).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (second - 0xdc00))
            {
                return String(scalar)
            }
        }
        // Half of a pair is no character.
        position = start
        throw error
    }

    private mutating func hexDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let next, let digit = Character(Unicode.Scalar(next)).hexDigitValue, next < 0x80 else { throw error }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
