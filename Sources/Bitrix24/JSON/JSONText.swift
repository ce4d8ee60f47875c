/// Work on JSON as text, where the order of members and the digits of numbers must stay as the portal wrote them.
public enum JSONText {
    /// The text as a JSON string. Control, direction and invisible characters are escaped, so that the result is
    /// harmless on a terminal and means the same to a parser.
    public static func quoted(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: if isUnseen(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
            }
        }
        return result + "\""
    }

    public static func isValid(_ text: String) -> Bool {
        (try? JSONValue(parsing: text)) != nil
    }

    /// Valid JSON on one line, with what a terminal would obey escaped.
    public static func compact(_ json: String) -> String {
        var result = ""
        forEachScalar(of: json) { scalar, inString in
            if inString || !scalar.properties.isWhitespace { append(scalar, to: &result) }
        }
        return result
    }

    /// Valid JSON indented by two spaces a level, with what a terminal would obey escaped.
    public static func indented(_ json: String) -> String {
        var result = ""
        var depth = 0
        var afterOpening = false
        forEachScalar(of: compact(json)) { scalar, inString in
            let closes = !inString && (scalar == "}" || scalar == "]")
            if closes { depth -= 1 }
            if afterOpening != closes, afterOpening || closes { newLine(depth, in: &result) }
            result.unicodeScalars.append(scalar)
            afterOpening = !inString && (scalar == "{" || scalar == "[")
            if afterOpening { depth += 1 }
            if !inString, scalar == "," { newLine(depth, in: &result) }
            if !inString, scalar == ":" { result += " " }
        }
        return result
    }

    private static func newLine(_ depth: Int, in text: inout String) {
        text += "\n" + String(repeating: "  ", count: depth)
    }

    /// Calls `body` with each scalar and whether it belongs to a string (quotes included).
    private static func forEachScalar(of json: String, _ body: (Unicode.Scalar, Bool) -> Void) {
        var inString = false
        var escaped = false
        for scalar in json.unicodeScalars {
            if inString {
                body(scalar, true)
                if escaped {
                    escaped = false
                } else if scalar == "\\" {
                    escaped = true
                } else if scalar == "\"" {
                    inString = false
                }
            } else {
                inString = scalar == "\""
                body(scalar, inString)
            }
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        if isUnseen(scalar) { text += escape(scalar) } else { text.unicodeScalars.append(scalar) }
    }

    /// Of a string as it is: most texts are made of nothing else, and there are many.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7f).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7f }
        return switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // Joiners are part of words and emoji; the other format characters change direction or hide.
        case .format: scalar != "\u{200c}" && scalar != "\u{200d}"
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf16.map { unit in
            let hex = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }.joined()
    }
}
