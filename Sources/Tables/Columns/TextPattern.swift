/// A text in which `{column}` stands for what a row has there; `{{` and `}}` are braces.
public struct TextPattern: Sendable, Equatable {
    enum Part: Sendable, Equatable {
        case text(String)
        /// A name as it is written.
        case placeholder(String)
    }

    /// A brace that is opened and never closed.
    public struct OpenBrace: Error, Equatable, Sendable {}

    let parts: [Part]

    public init(_ text: String) throws(OpenBrace) {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
            parts = [.text(text)]
            return
        }
        var parts: [Part] = []
        var plain = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "{" where rest.first == "{", "}" where rest.first == "}":
                rest.removeFirst()
                plain.append(character)
            case "{":
                guard let end = rest.firstIndex(of: "}") else { throw OpenBrace() }
                parts += [.text(plain), .placeholder(String(rest[..<end]))]
                plain = ""
                rest = rest[rest.index(after: end)...]
            default: plain.append(character)
            }
        }
        self.parts = parts + [.text(plain)]
    }

    private init(_ parts: ArraySlice<Part>) {
        self.parts = Array(parts)
    }

    /// What stands before a placeholder and behind it; nil where it does not occur.
    func around(placeholder name: String) -> (before: TextPattern, behind: TextPattern)? {
        guard let place = parts.firstIndex(of: .placeholder(name)) else { return nil }
        return (TextPattern(parts[..<place]), TextPattern(parts[(place + 1)...]))
    }

    /// The names of its placeholders.
    var names: [String] {
        parts.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }

    /// The text with every placeholder filled.
    func filled(_ value: (String) -> String) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .placeholder(let name): value(name)
            }
        }.joined()
    }
}
