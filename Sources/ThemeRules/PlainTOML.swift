/// Reads the part of TOML that the built-in themes are written in: tables, and keys with texts or whole numbers, each on
/// a line of its own. It runs while convene is built; users may write all of TOML.
public enum PlainTOML {
    /// A line that is more than this reader knows; it would be refused when convene is built.
    public struct Unreadable: Error, CustomStringConvertible {
        public let line: Int
        public var description: String { "line \(line): built-in themes are written more plainly than this" }
    }

    public static func entries(of text: String) throws(Unreadable) -> [ThemeEntry] {
        var table: [String] = []
        var entries: [ThemeEntry] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = Scanner(rest: line)
            rest.skipSpaces()
            if rest.isAtEnd { continue }
            if rest.take("[") {
                guard let keys = rest.keys(), rest.take("]"), rest.isAtEnd else { throw Unreadable(line: number + 1) }
                table = keys
            } else {
                guard let keys = rest.keys(), rest.take("="), let value = rest.value(), rest.isAtEnd else {
                    throw Unreadable(line: number + 1)
                }
                entries.append(ThemeEntry(table + keys, value))
            }
        }
        return entries
    }

    private struct Scanner {
        var rest: Substring

        /// Nothing is left but a comment.
        var isAtEnd: Bool { rest.isEmpty || rest.first == "#" }

        mutating func skipSpaces() {
            rest = rest.drop { $0 == " " }
        }

        mutating func take(_ character: Character) -> Bool {
            guard rest.first == character else { return false }
            rest.removeFirst()
            skipSpaces()
            return true
        }

        mutating func keys() -> [String]? {
            var keys: [String] = []
            repeat {
                guard let key = quoted() ?? word() else { return nil }
                keys.append(key)
                skipSpaces()
            } while take(".")
            return keys
        }

        mutating func value() -> ThemeEntry.Value? {
            defer { skipSpaces() }
            return quoted().map(ThemeEntry.Value.text) ?? word().flatMap { Int($0) }.map(ThemeEntry.Value.number)
        }

        private mutating func word() -> String? {
            let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
            rest = rest[word.endIndex...]
            return word.isEmpty ? nil : String(word)
        }

        private mutating func quoted() -> String? {
            guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
            let text = rest[rest.index(after: rest.startIndex)..<end]
            guard !text.contains("\\") else { return nil }
            rest = rest[rest.index(after: end)...]
            return String(text)
        }
    }
}
