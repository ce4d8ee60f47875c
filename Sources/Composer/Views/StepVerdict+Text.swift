import Bitrix24
import Catalog
import TerminalKit

extension StepVerdict {
    /// What became of a step, on a line with what it does.
    func line(of step: String, in messages: Messages) -> (text: String, role: Role) {
        switch self {
        case .done(let duration?): ("✓ \(step), \(messages.exact(duration))", .noticeGood)
        case .done(nil): ("✓ \(step), \(messages.seenWhenReadBack)", .noticeGood)
        case .notStored: ("✗ \(step): \(messages.notStoredThough)", .noticeBad)
        case .refused(let error): ("✗ \(step): \(error.changeSentence(in: messages))", .noticeBad)
        case .unknown(let error):
            ("? \(step): \(messages.outcomeNotKnown(error.sentence(in: messages)))", .noticeWarning)
        case .heldBack(let number): ("✗ \(step): \(messages.heldBack(by: number + 1))", .noticeWarning)
        case .notReached: ("✗ \(step): \(messages.notMade)", .noticeWarning)
        }
    }
}
