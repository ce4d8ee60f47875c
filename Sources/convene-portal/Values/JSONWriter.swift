/// Writes values as JSON the way the portal does: Unicode as it is, `/` as `\/`, and `<`, `>`, `&`, `'`, `"` as
/// `\u00…` (rest.md A3).
enum JSONWriter {
    static func bytes(of value: Value) -> [UInt8] {
        var bytes: [UInt8] = []
        write(value, to: &bytes)
        return bytes
    }

    private static func write(_ value: Value, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .int(let number): bytes.append(contentsOf: String(number).utf8)
        case .float(let number): bytes.append(contentsOf: Value.text(of: number).utf8)
        case .string(let text): write(text, to: &bytes)
        case .table(let table): write(table, to: &bytes)
        }
    }

    private static func write(_ table: Table, to bytes: inout [UInt8]) {
        let isList = table.isList
        bytes.append(UInt8(ascii: isList ? "[" : "{"))
        for (position, entry) in table.entries.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            if !isList {
                write(entry.key.text, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
            }
            write(entry.value, to: &bytes)
        }
        bytes.append(UInt8(ascii: isList ? "]" : "}"))
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(.quote)
        var text = text
        text.withUTF8 { text in
            var plain = text.startIndex
            for position in text.indices where text[position].isEscaped {
                bytes.append(contentsOf: text[plain..<position])
                appendEscape(of: text[position], to: &bytes)
                plain = position + 1
            }
            bytes.append(contentsOf: text[plain...])
        }
        bytes.append(.quote)
    }

    private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "/"): bytes.append(contentsOf: #"\/"#.utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
        default:
            let digits = Array("0123456789ABCDEF".utf8)
            bytes.append(contentsOf: #"\u00"#.utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}

extension UInt8 {
    /// Whether JSON text of the portal writes this byte in another way.
    fileprivate var isEscaped: Bool {
        switch self {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), .apostrophe, .quote, UInt8(ascii: "/"),
            UInt8(ascii: "\\"), 0..<0x20:
            true
        default: false
        }
    }
}
