import Bitrix24
import TerminalKit

extension Model {
    /// What keys do in the panel that shows the answer.
    mutating func read(_ action: Action, _ answered: Answered) -> [Effect] {
        switch action {
        case .up, .down, .pageUp, .pageDown:
            var answered = answered
            answered.scroll = scrolled(answered.scroll, by: action) { answerDocument(answered, columns: $0) }
            stage = .answered(answered)
        case .repairAll: return repair(answered) { Repair.plan(for: $0.differences) }
        case .repair(let number): return repair(answered) { $0.repair(numbered: number) }
        case .back: stage = .form
        case .copyLink: return answered.chat.map { copy(portal.portal.link(to: $0)) } ?? []
        case .copyCurl: return copyAsCurl(answered.structure)
        case .openLink: return answered.chat.map { [.browse(portal.portal.link(to: $0))] } ?? []
        case .newChat:
            stage = .form
            return startEmpty()
        default: break
        }
        return []
    }
}
