import TerminalKit
import Bitrix24

extension Model {
    /// What keys do in a list over the form.
    mutating func choose(_ action: Action, from choosing: Choosing) -> [Effect] {
        switch action {
        case .up: return highlight(choosing, by: -1)
        case .down: return highlight(choosing, by: 1)
        case .pageUp: return highlight(choosing, by: -pageRows)
        case .pageDown: return highlight(choosing, by: pageRows)
        case .open: return take(choosing.options[choosing.highlighted])
        case .chooseByLetter(let letter): return highlight(choosing, by: letter)
        case .back:
            stage = .form
            return []
        default: return []
        }
    }

    private mutating func highlight(_ choosing: Choosing, by steps: Int) -> [Effect] {
        var choosing = choosing
        choosing.highlighted = min(max(0, choosing.highlighted + steps), choosing.options.count - 1)
        stage = .choosing(choosing)
        return []
    }

    mutating func take(_ option: Choosing.Option) -> [Effect] {
        stage = .form
        undo.endTyping()
        switch option {
        case .kind(let kind): return change { $0.kind = kind }
        case .color(let color): return change { $0.color = color }
        }
    }
}
