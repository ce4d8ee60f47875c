import Bitrix24
import Catalog
import TerminalKit

/// What is still to be said before the form is sent.
extension ReviewScreen {
    /// How many people are notified without a second question.
    private static var notifiedLimit: Int { 100 }

    /// Enter, or the key that sends once more: sends if nothing is in the way.
    mutating func confirm(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if session.refusesName(typedName) { return [] }
        if !session.wantsName, action == .send, session.duplicateRisk != nil {
            session.notice = Notice(.warning, session.messages.onlyYSends)
            return []
        }
        if let question = lastQuestion(in: session, at: now) {
            session.notice = question
            return []
        }
        session.notice = nil
        return SendingScreen.open(sending: session.form.structure, over: ReviewScreen(), in: &session, at: now)
    }

    /// Nil lets the form go.
    private mutating func lastQuestion(in session: Session, at now: Instant) -> Notice? {
        if case .asking(_, let since) = members, now - since < Self.checkPatience {
            return Notice(.plain, session.messages.membersAreChecked)
        }
        if awaitsCapabilities(at: now) { return Notice(.plain, session.messages.stepsAreChecked) }
        let notified = session.notified.count
        guard notified > Self.notifiedLimit, !confirmsNotified else { return nil }
        confirmsNotified = true
        return Notice(.warning, session.messages.notifiesMany(notified))
    }
}
