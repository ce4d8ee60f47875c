import Bitrix24
import TerminalKit

extension Model {
    /// What keys do in the panel that shows the answer.
    mutating func read(_ action: Action, _ answered: Answered) -> [Effect] {
        switch action {
        case .up: scroll(answered, by: -1)
        case .down: scroll(answered, by: 1)
        case .pageUp: scroll(answered, by: -pageRows)
        case .pageDown: scroll(answered, by: pageRows)
        case .back: stage = .form
        case .newChat:
            stage = .form
            focus = .field(.title)
            return change { $0 = Form() }
        default: break
        }
        return []
    }

    private mutating func scroll(_ answered: Answered, by rows: Int) {
        var answered = answered
        answered.scroll = max(0, answered.scroll + rows)
        stage = .answered(answered)
    }
}
