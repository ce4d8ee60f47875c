/// Why a text is not TOML, and where.
public struct TOMLError: Error, Equatable, Sendable {
    public enum Problem: Equatable, Sendable, CaseIterable {
        case missingKey
        case missingEquals
        case missingValue
        case malformedNumber
        case missingBracket
        case missingBrace
        case missingHeaderBracket
        case unclosedText
        case controlCharacter
        case unknownEscape
        case moreOnLine
        /// The key has a value or a table already.
        case repeatedKey
        case tooDeep
    }

    public let problem: Problem
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int
}
