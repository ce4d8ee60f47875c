/// Changes one line of a TOML text by hand: no writer of TOML would keep the rest as it was.
enum TOMLLine {
    /// The text with this value for a key at the top: on the line that has it, or on a new one before the first table.
    static func setting(_ key: String, to value: String, in text: String) -> String {
        // By scalars: for characters, CR LF is another one than LF.
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        let top = lines.firstIndex { $0.trimmedStart.hasPrefix("[") } ?? lines.count
        if let index = lines[..<top].firstIndex(where: { $0.value(of: key) != nil }),
            let old = lines[index].value(of: key)
        {
            lines[index].replaceSubrange(old, with: quoted(value))
        } else {
            let line = "\(key) = \(quoted(value))"
            let last = lines[..<top].lastIndex { !$0.trimmedStart.isEmpty && !$0.trimmedStart.hasPrefix("#") }
            switch (last, top < lines.count) {
            case (let last?, _): lines.insert(line, at: last + 1)
            case (nil, true): lines.insert(contentsOf: [line, ""], at: 0)
            case (nil, false):
                if lines.last?.isEmpty == true { lines.removeLast() }
                lines += [line, ""]
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\u{0}"..<"\u{20}", "\u{7F}": "\\u" + hex(scalar.value)
            default: String(Character(scalar))
            }
        }
        return "\"\(escaped.joined())\""
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension String {
    fileprivate var trimmedStart: Substring { drop { $0 == " " || $0 == "\t" } }

    /// Where the value of a key stands on this line; nil if it is not the line of that key.
    fileprivate func value(of key: String) -> Range<String.Index>? {
        var rest = trimmedStart
        let names = [key, "\"\(key)\"", "'\(key)'"]
        guard let name = names.first(where: { rest.hasPrefix($0) }) else { return nil }
        rest = rest.dropFirst(name.count).drop { $0 == " " || $0 == "\t" }
        guard rest.first == "=" else { return nil }
        rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
        let start = rest.startIndex
        if let quote = rest.first, quote == "\"" || quote == "'" {
            var end = rest.index(after: start)
            while end < rest.endIndex, rest[end] != quote {
                if rest[end] == "\\", quote == "\"" { end = rest.index(after: end) }
                if end < rest.endIndex { end = rest.index(after: end) }
            }
            return start..<(end < rest.endIndex ? rest.index(after: end) : end)
        }
        let end = rest.firstIndex { $0 == "#" || $0 == " " || $0 == "\t" || $0 == "\r" } ?? rest.endIndex
        return start..<end
    }
}
