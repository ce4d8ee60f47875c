import Bitrix24
import Catalog
import TerminalKit

/// What is waited for before the next question, so that nobody is interrupted while typing.
extension Conversation {
    /// Whether the next question has to wait.
    var isWaiting: Bool { awaited != nil || isUnderWay }

    private var isUnderWay: Bool {
        switch model.stage {
        case .sending: true
        case .answered(let answered): answered.isBusy
        case .unknownOutcome(let shown): shown.search == .looking
        case .form, .choosing, .picking, .browsing, .review, .savedList, .welcome, .themes, .sites, .recoverableError:
            false
        }
    }

    /// Waits with the review for what belongs into it.
    mutating func awaitReview(at now: ContinuousClock.Instant) {
        awaited = .review(until: now + Model.checkPatience)
    }

    /// Goes on where what was waited for has come.
    mutating func goOn(at now: ContinuousClock.Instant) -> [Effect] {
        switch awaited {
        case .people(let field)? where !isMeeting(field):
            awaited = nil
            guard case .picking = model.stage else { return tellPeople(of: field, at: now) }
            return doubtful.isEmpty ? settleDoubts(at: now) : []
        case .picture? where model.form.avatar.content != .reading:
            awaited = nil
            return tellPicture(at: now)
        case .review(let end)? where now >= end || isReviewComplete:
            awaited = nil
            tellReview(at: now)
            return []
        default: return []
        }
    }

    /// When something has to be done or said though nothing was reported; nil: never.
    public func wakesAt(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        if case .review(let end)? = awaited { return end }
        guard case .sending(let delivery) = model.stage else { return nil }
        if case .pausing(let end, _) = delivery.phase { return [end, nextProgress].compactMap(\.self).min() }
        return nextProgress
    }

    private func isMeeting(_ field: ChatField) -> Bool {
        let people = field == .owner ? model.form.owner.chosen : model.form.members.chosen
        return model.resolving?.field == field || people.contains { model.people[$0] == .asked }
    }

    private var isReviewComplete: Bool {
        guard case .review(let review) = model.stage else { return true }
        let knowsTitle = review.namesakes != nil || model.form.title.text.trimmed.isEmpty
        return knowsTitle && model.portal.identity != .asking && !review.check.isAsking
    }
}

extension Answered {
    /// Whether something is still being found out about the chat, or repaired.
    fileprivate var isBusy: Bool {
        if case .created(_, let check) = outcome { check.isBusy } else { false }
    }
}
