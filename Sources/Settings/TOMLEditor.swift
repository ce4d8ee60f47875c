import TOML

/// A TOML text, changed line by line: a writer of TOML would write the file anew and drop the user's comments.
///
/// Whoever changes it reads the result and compares: what was written in an unusual way is not understood here.
struct TOMLEditor {
    private var lines: [String]

    init(_ text: String) {
        // By scalars: for characters, CR LF is another one than LF.
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    var text: String { lines.joined(separator: "\n") }

    /// Gives a key a value: on the line that has it, or on a new one. Nil takes the line away.
    ///
    /// - Parameters:
    ///   - literal: as TOML writes it.
    ///   - table: the names that lead to the table of the key; none for the top of the text.
    mutating func set(_ key: String, to literal: String?, in table: [String] = []) {
        guard let section = section(of: table) else { return }
        let place = section.first { lines[$0].value(of: key) != nil }
        switch (place, literal) {
        case (let place?, let literal?):
            if let old = lines[place].value(of: key) { lines[place].replaceSubrange(old, with: literal) }
        case (let place?, nil): lines.remove(at: place)
        case (nil, let literal?): insert("\(key) = \(literal)", in: section)
        case (nil, nil): break
        }
    }

    /// Puts a new table at the end.
    mutating func append(_ table: [String], _ members: [(key: String, literal: String)]) {
        if lines.last == "" { lines.removeLast() }
        if let last = lines.last, !last.isEmpty { lines.append("") }
        lines.append(Self.heading(table))
        lines += members.map { "\($0.key) = \($0.literal)" } + [""]
    }

    mutating func remove(_ table: [String]) {
        if let section = section(of: table) { lines.removeSubrange(section) }
    }

    mutating func rename(_ table: [String], to name: [String]) {
        if let section = section(of: table) { lines[section.lowerBound] = Self.heading(name) }
    }

    /// Behind what the section holds; at the top, where there is nothing yet, behind the comment that heads the text.
    private mutating func insert(_ line: String, in section: Range<Int>) {
        if let last = section.last(where: { !lines[$0].isBlank && !lines[$0].isComment }) {
            lines.insert(line, at: last + 1)
        } else if section.upperBound < lines.count {
            let comment = lines.prefix { $0.isComment }.endIndex
            // A comment that stands on the first table is that table's.
            let isApart = comment > 0 && lines[comment].isBlank
            lines.insert(contentsOf: isApart ? [line] : [line, ""], at: isApart ? comment : 0)
        } else {
            if lines.last?.isEmpty == true { lines.removeLast() }
            lines += [line, ""]
        }
    }

    /// The lines of a table from its heading on. Comments above the next heading belong to that one.
    private func section(of table: [String]) -> Range<Int>? {
        let start = table.isEmpty ? -1 : lines.firstIndex { Self.table(headedBy: $0) == table }
        guard let start else { return nil }
        let rest = (start + 1)..<lines.count
        guard var end = rest.first(where: { lines[$0].trimmedStart.hasPrefix("[") }) else {
            // What ends the last line is no line of the table.
            return max(start, 0)..<(lines.last == "" && !table.isEmpty ? lines.count - 1 : lines.count)
        }
        while !table.isEmpty, end > start + 1, lines[end - 1].isComment { end -= 1 }
        return max(start, 0)..<end
    }

    /// The names in the heading of a table; nil for any other line.
    private static func table(headedBy line: String) -> [String]? {
        guard line.trimmedStart.hasPrefix("["), var table = try? TOMLTable(reading: line + "\n") else { return nil }
        var names: [String] = []
        while let member = table.members.first {
            guard let next = member.value.table else { return nil }
            names.append(member.key)
            table = next
        }
        return names
    }

    private static func heading(_ table: [String]) -> String {
        "[\(table.map { $0.isBareKey ? $0 : quoted($0) }.joined(separator: "."))]"
    }

    /// A text in quotes, on one line whatever it holds.
    static func quoted(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}

extension String {
    fileprivate var trimmedStart: Substring { drop { $0 == " " || $0 == "\t" } }
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
    fileprivate var isComment: Bool { trimmedStart.hasPrefix("#") }

    /// Whether TOML takes it as a key without quotes.
    fileprivate var isBareKey: Bool {
        !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" }
    }

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
