import Catalog
import TerminalKit

extension Key {
    /// As people read it: arrows as signs, the space by its name in their language.
    func name(in messages: Messages) -> String {
        guard modifiers.isEmpty else { return name }
        return switch code {
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .character(" "): messages.spaceBar
        default: name
        }
    }
}
