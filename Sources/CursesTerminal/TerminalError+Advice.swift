import Catalog
import TerminalKit

extension TerminalError: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .notATerminal(.input): messages.inputNotTerminal
        case .notATerminal(.output): messages.outputNotTerminal
        case .noType: messages.noTerminalType
        case .unknownType(let type): messages.unknownTerminal(Visible.text(type))
        case .tooSimple(let type): messages.simpleTerminal(Visible.text(type))
        }
    }
}
