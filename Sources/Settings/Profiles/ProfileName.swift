/// What a person calls a saved portal; safe on a command line, as the name of a file and as a word on the screen.
public struct ProfileName: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Why a text is no such name.
    public enum Problem: Error, Equatable, Sendable {
        case empty
        case tooLong
        /// What may stand inside may not always stand first.
        case badStart(Character)
        case forbidden(Character)
    }

    /// Characters.
    static let limit = 40

    public let text: String
    public var description: String { text }

    /// Takes letters and digits of any script, and among them `-`, `_` and `.`; white space at both ends is taken off.
    public init(_ text: String) throws(Problem) {
        let text = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        guard let first = text.first else { throw .empty }
        guard text.count <= Self.limit, text.utf8.count <= 4 * Self.limit else { throw .tooLong }
        if let forbidden = text.first(where: { !Self.isPermitted($0) }) { throw .forbidden(forbidden) }
        guard !"-_.".contains(first) else { throw .badStart(first) }
        self.text = text
    }

    public static func < (left: ProfileName, right: ProfileName) -> Bool { left.text < right.text }

    private static func isPermitted(_ character: Character) -> Bool {
        if "-_.".contains(character) { return true }
        return character.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .nonspacingMark, .spacingMark,
                .decimalNumber:
                true
            default: false
            }
        }
    }
}
