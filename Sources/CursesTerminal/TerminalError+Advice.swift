import Catalog
import TerminalKit

extension TerminalError: Explained {
    public func explanation(in words: Words) -> Explanation {
        switch self {
        case .notATerminal(.input): words.inputNotTerminal
        case .notATerminal(.output): words.outputNotTerminal
        case .noType: words.noTerminalType
        case .unknownType(let type): words.unknownTerminal(Visible.text(type))
        case .tooSimple(let type): words.simpleTerminal(Visible.text(type))
        }
    }
}
