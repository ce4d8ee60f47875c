import Tables

/// A text of a template: `{date}`, `{user}` and `{n}` stand for what they name, any other name in braces for what is asked
/// for at use, after an equals sign with what is taken if nothing is said: `{team=Sales}`. `{{` and `}}` are braces.
struct TemplateText {
    private enum Piece {
        case text(String)
        case variable(TemplateVariable)

        var isNumber: Bool { if case .variable(let variable) = self { variable.name == "n" } else { false } }
    }

    private let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            pieces.append(.text(String(rest[..<brace])))
            rest = rest[brace...]
            if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
                pieces.append(.text(String(rest.removeFirst())))
                rest.removeFirst()
            } else if let (variable, end) = TemplateVariable.read(from: rest) {
                pieces.append(.variable(variable))
                rest = rest[end...]
            } else {
                pieces.append(.text(String(rest.removeFirst())))
            }
        }
        self.pieces = pieces + [.text(String(rest))]
    }

    /// In the order of the text, repetitions included.
    var variables: [TemplateVariable] {
        pieces.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
    }

    /// With the values of the variables in their places; one without a value stays as it is written.
    func filled(with values: [String: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .variable(let variable): values[variable.name] ?? variable.written
            }
        }.joined()
    }

    /// The number after the highest that stands in the place of `{n}` in a title, or 1; nil without that place.
    func nextNumber(with values: [String: String], after titles: [String]) -> Int? {
        guard let place = pieces.firstIndex(where: { $0.isNumber }) else { return nil }
        let before = TemplateText(Array(pieces[..<place])).filled(with: values)
        let behind = TemplateText(Array(pieces[(place + 1)...])).filled(with: values)
        let numbers = titles.compactMap { $0.number(between: before, and: behind) }
        return (numbers.max() ?? 0) + 1
    }

    private init(_ pieces: [Piece]) { self.pieces = pieces }
}

/// What is asked for when a template is used.
public struct TemplateVariable: Sendable, Equatable {
    public let name: String
    /// Is taken where nothing is said; nil where something has to be.
    public let usual: String?

    var written: String { usual.map { "{\(name)=\($0)}" } ?? "{\(name)}" }

    /// Reads one that begins there, and says where it ends. Anything else in braces, such as JSON, is text.
    fileprivate static func read(from text: Substring) -> (Self, end: Substring.Index)? {
        guard text.first == "{", let end = text.firstIndex(of: "}") else { return nil }
        let inside = text[text.index(after: text.startIndex)..<end]
        let parts = inside.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, name.first?.isLetter == true,
            !inside.contains(where: { $0.isNewline || $0 == "{" }),
            name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
        else { return nil }
        return (Self(name: String(name), usual: parts.count > 1 ? String(parts[1]) : nil), text.index(after: end))
    }
}
