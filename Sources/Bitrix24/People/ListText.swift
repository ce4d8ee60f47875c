/// The text of a list, taken apart where a mail program would: not within double quotes, angle brackets and comments.
enum ListText {
    /// A part of a line, and what stood behind it.
    struct Part: Equatable {
        var text: String
        /// Comma, semicolon or Tab; nil at the end of the line.
        var separator: Character?
    }

    /// The lines, with those put together that a mail header has folded.
    static func lines(of text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(whereSeparator: \.isNewline).map(String.init) where !line.trimmed.isEmpty {
            if let last = lines.last, isFolded(last, line) {
                lines[lines.count - 1] = last + " " + line.trimmed
            } else {
                lines.append(line)
            }
        }
        return lines
    }

    /// A header goes on behind white space: after an address that has begun and not ended.
    private static func isFolded(_ line: String, _ next: String) -> Bool {
        guard next.first == " " || next.first == "\t", line.first?.isWhitespace == false else { return false }
        let open = line.count { $0 == "\"" }
        if !open.isMultiple(of: 2) { return true }
        return next.contains("<") && !line.contains(where: { "@<\t".contains($0) }) && !line.trimmed.hasSuffix(",")
            && next.trimmed.prefix { $0 != "<" }.split(separator: " ").count <= 1
    }

    /// Takes a line apart at commas, semicolons and Tabs.
    static func parts(of line: String) -> [Part] {
        var parts: [Part] = []
        var text = ""
        var scan = QuoteScan(closing: line)
        for character in line {
            if scan.isOutside(before: character), ",;\t".contains(character) {
                parts.append(Part(text: text, separator: character))
                text = ""
            } else {
                text.append(character)
            }
        }
        parts.append(Part(text: text, separator: nil))
        return parts.filter { !$0.text.trimmed.isEmpty }
    }
}

/// Where in a line one is: within quotes, brackets, a comment, or outside of all. What never closes does not open.
struct QuoteScan {
    private var quote: Character?
    private var depth = 0
    private var isEscaped = false
    private var closers: [Character: Int]

    /// - Parameter line: the line that is about to be read, for what closes in it.
    init(closing line: String) {
        closers = [:]
        for character in line where Self.pairs.values.contains(character) { closers[character, default: 0] += 1 }
    }

    private static let pairs: [Character: Character] = ["\"": "\"", "<": ">", "(": ")", "“": "”", "„": "“", "«": "»"]

    /// Goes on by one character and tells whether it stands outside.
    mutating func isOutside(before character: Character) -> Bool {
        // Most characters open and close nothing.
        if quote == nil, !isEscaped, character.isASCII, character.isLetter || character.isNumber { return true }
        if closers[character] != nil { closers[character, default: 0] -= 1 }
        if isEscaped {
            isEscaped = false
            return false
        }
        if let open = quote {
            if character == "\\", open == "\"" { isEscaped = true }
            if character == "(", open == "(" { depth += 1 }
            if character == Self.pairs[open] {
                depth -= 1
                if depth == 0 { quote = nil }
            }
            return false
        }
        if let closer = Self.pairs[character], closers[closer, default: 0] > 0 {
            quote = character
            depth = 1
            return false
        }
        return true
    }
}

extension StringProtocol {
    /// What follows a prefix in any case; nil without it.
    func after(prefix: String) -> SubSequence? {
        self.prefix(prefix.count).lowercased() == prefix ? dropFirst(prefix.count) : nil
    }

    /// Without white space and the quotation marks around it.
    var unquoted: String {
        let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", "‘", "’", "'"]
        var rest = Substring(self).trimmed[...]
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return rest.trimmed
    }
}

extension String {
    /// With plain spaces for the kinds of spaces that spreadsheets and pages bring along, and without invisible marks.
    var withoutListNoise: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x2007, 0x202F, 0x3000, 0x2000...0x200A: scalars.append(" ")
            case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x202A...0x202E, 0xAD: break
            case 0xFF0C, 0x3001, 0x060C: scalars.append(",")
            case 0xFF1B: scalars.append(";")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

extension StringProtocol {
    var beginsWithDash: Bool { first?.isDash ?? false }
}

extension Character {
    /// A minus, also as word processors write it.
    var isDash: Bool { "-−–—".contains(self) }
}
