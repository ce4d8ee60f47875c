import Catalog

/// A name of a template: what a person calls it, and safe as the name of a file.
public struct TemplateName: Hashable, Sendable, CustomStringConvertible {
    /// Why a text is no such name.
    public enum Problem: Error, Equatable, Sendable {
        case empty
        case tooLong
        case dotFirst
        case forbidden(Character)
    }

    /// Bytes of UTF-8, so that file systems take the name with what convene adds to it.
    static let limit = 200

    public let text: String
    public var description: String { text }

    /// Takes white space off both ends.
    public init(_ text: String) throws(Problem) {
        let text = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= Self.limit else { throw .tooLong }
        guard !text.hasPrefix(".") else { throw .dotFirst }
        if let forbidden = text.first(where: Self.isForbidden) { throw .forbidden(forbidden) }
        self.text = text
    }

    /// Slashes, and what is not seen or tricks the eye on a terminal.
    private static func isForbidden(_ character: Character) -> Bool {
        character == "/"
            || character.unicodeScalars.contains { scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
                case .format: scalar != "\u{200c}" && scalar != "\u{200d}"
                default: false
                }
            }
    }
}

extension TemplateName.Problem: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        Explanation(what(in: messages), messages.templateNameAdvice)
    }

    private func what(in messages: Messages) -> String {
        switch self {
        case .empty: messages.templateNeedsName
        case .tooLong: messages.templateNameTooLong(TemplateName.limit)
        case .dotFirst: messages.templateNameDot
        case .forbidden("/"): messages.templateNameSlash
        case .forbidden: messages.templateNameInvisible
        }
    }
}
