import Catalog
import TOML

extension TOMLError.Problem {
    /// What is wrong at the place, as part of a sentence.
    func reason(in messages: Messages) -> String {
        switch self {
        case .missingKey: messages.keyIsMissing
        case .missingEquals: messages.equalsSignIsMissing
        case .missingValue: messages.valueIsMissing
        case .malformedNumber: messages.numberIsMalformed
        case .missingBracket: messages.listIsOpen
        case .missingBrace: messages.inlineTableIsOpen
        case .missingHeaderBracket: messages.headingIsOpen
        case .unclosedText: messages.textIsOpen
        case .controlCharacter: messages.holdsControlCharacter
        case .unknownEscape: messages.escapeIsUnknown
        case .moreOnLine: messages.moreOnLine
        case .repeatedKey: messages.keyIsRepeated
        case .tooDeep: messages.nestedTooDeep
        }
    }
}
