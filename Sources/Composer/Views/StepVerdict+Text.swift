import Bitrix24
import Catalog
import TerminalKit

extension StepVerdict {
    /// What became of a step, on a line with what it does; the same in the composer and in commands.
    public func line(
        of step: ChatStep, in messages: Messages, describing describe: (ChatStep) -> String
    ) -> (text: String, role: Role) {
        let step = describe(step)
        return switch self {
        case .done(let duration?): ("✓ \(step), \(messages.exact(duration))", .noticeGood)
        case .done(nil): ("✓ \(step), \(messages.seenWhenReadBack)", .noticeGood)
        case .notStored: ("✗ \(step): \(messages.notStoredThough)", .noticeBad)
        case .refused(let error): ("✗ \(step): \(error.changeSentence(in: messages))", .noticeBad)
        case .unknown(let error):
            ("? \(step): \(messages.outcomeNotKnown(error.sentence(in: messages)))", .noticeWarning)
        case .heldBack(let cause): ("✗ \(step): \(messages.heldBack(by: describe(cause)))", .noticeWarning)
        case .notReached: ("✗ \(step): \(messages.notMade)", .noticeWarning)
        }
    }
}
