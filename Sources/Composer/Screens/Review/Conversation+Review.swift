import Bitrix24
import Catalog
import TerminalKit

/// The review, and the letters that answer outside the form.
extension Conversation {
    mutating func answerReview(_ input: LineInput, at now: Instant) -> [Effect] {
        // What came while the user was typing belongs to what is decided here.
        guard said.isEmpty else { return [] }
        switch input {
        case .field(let field): return change(field, at: now)
        case .text(let text) where model.session.wantsName && text.trimmed == model.session.portal.site.name:
            return retype(text.trimmed, at: now) + send(.sendAnyway, at: now)
        case .text(let text):
            if messages.isAgain(text), model.session.duplicateRisk != nil { return send(.sendAnyway, at: now) }
            if let field = ChatField(spoken: text) { return change(field, at: now) }
            switch messages.isYes(text) {
            case true? where model.session.wantsName: say(messages.typeTheName(model.session.portal.site.name ?? ""))
            case true? where model.session.duplicateRisk == nil: return send(.send, at: now)
            case true?: say(messages.againSends)
            case false?: return act(.back, at: now)
            case nil: say(messages.linesNotUnderstood)
            }
        case .nothing: say(messages.onlyYesSends)
        case .command: say(messages.linesNotUnderstood)
        }
        return []
    }

    /// Sends, unless the model has one more question.
    private mutating func send(_ action: Action, at now: Instant) -> [Effect] {
        let before = model.screen as? ReviewScreen
        let effects = actSilently(action, at: now)
        guard let review = model.screen as? ReviewScreen else { return effects }
        if review.confirmsNotified, before?.confirmsNotified == false {
            say(messages.linesCrowd(model.session.notified.count))
        } else if let notice = model.session.notice {
            // Something else is in the way: the same answer would not send.
            say(notice.text)
        }
        return effects
    }

    /// Takes in what the portal says about the members; somebody whom it would drop leads back to the field.
    mutating func takeCheck(_ report: Report, at now: Instant) -> [Effect] {
        let effects = actSilently(report, at: now)
        guard model.isAtForm, case .field(let field) = model.session.focus else { return effects }
        isAsked = false
        returnsToReview = true
        _ = tellFaults(of: field)
        return effects
    }

    /// Goes back to one field; its answer leads to the review again.
    private mutating func change(_ field: ChatField, at now: Instant) -> [Effect] {
        let effects = act(.back, at: now) + go(to: .field(field), at: now)
        returnsToReview = true
        return effects
    }

    mutating func tellReview(_ review: ReviewScreen, at now: Instant) {
        say(messages.linesReviewBeginning)
        say(review.page(in: model.session, at: now, columns: 80).sentences)
        switch model.session.duplicateRisk {
        case .created(let chat)?: say(messages.formHasCreated(chat.rawValue))
        case .unknown?: say(messages.formMayHaveCreated)
        case nil: say(review.members.isAsking ? messages.linesUnchecked : messages.deletionIsNotEverywhere)
        }
    }

    /// Namesakes that come when the review was told already.
    mutating func tellNamesakes(_ review: ReviewScreen, since before: ReviewScreen) {
        guard awaited == nil, before.namesakes == nil, let namesakes = review.namesakes, !namesakes.isEmpty else {
            return
        }
        say(messages.linesNamesakes(namesakes.map(\.rawValue)))
    }
}

extension ReviewScreen: LineScreen {
    var isGrave: Bool { true }

    func question(in conversation: Conversation) -> String {
        let messages = conversation.messages
        return conversation.model.session.duplicateRisk == nil ? messages.sendQuestion : messages.sendAgainQuestion
    }

    func explanation(in conversation: Conversation) -> [String] {
        let messages = conversation.messages
        let session = conversation.model.session
        let risk: [String] =
            switch session.duplicateRisk {
            case .created(let chat)?: [messages.formHasCreated(chat.rawValue), messages.againSends]
            case .unknown?: [messages.formMayHaveCreated, messages.againSends]
            case nil: [messages.reviewManual]
            }
        return risk + (session.wantsName ? [messages.nameIsMissing(session.portal.site.name ?? "")] : [])
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        conversation.answerReview(input, at: now)
    }

    func handle(_ report: Report, in conversation: inout Conversation, at now: Instant) -> [Effect]? {
        guard case .membersChecked = report else { return nil }
        return conversation.takeCheck(report, at: now)
    }

    /// Waits with the review for what belongs into it.
    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        if let before {
            conversation.tellNamesakes(self, since: before)
        } else {
            conversation.awaited = .review(until: now + Self.checkPatience)
        }
    }

    func isComplete(in session: Session) -> Bool {
        let knowsTitle = namesakes != nil || session.form.title.text.trimmed.isEmpty
        return knowsTitle && session.portal.identity != .asking && !members.isAsking && asksCapabilities == nil
    }

    func tellAll(in conversation: inout Conversation, at now: Instant) {
        conversation.tellReview(self, at: now)
    }
}
