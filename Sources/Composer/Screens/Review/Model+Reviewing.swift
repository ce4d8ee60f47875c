import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// F2: shows the review, or the first thing that stands in its way.
    mutating func beginReview(at now: ContinuousClock.Instant) -> [Effect] {
        undo.endTyping()
        let effects =
            change {
                $0.members.takeIDs()
                $0.owner.takeIDs()
            } + fetchPicture()
        if let fault = form.faults(knowing: people).first {
            go(to: fault)
            return effects
        }
        if case .failed(let error) = portal.identity, let recoverableError = recoverableError(for: error, stopping: nil)
        {
            notice = nil
            stage = .recoverableError(recoverableError)
            return effects
        }
        notice = nil
        stage = .review(Review())
        if let unlocking = unlock() { return effects + unlocking }
        return effects + askForReview(at: now) + askAgain()
    }

    /// Asks the portal what the review has to tell of it.
    mutating func askForReview(at now: ContinuousClock.Instant) -> [Effect] {
        guard case .review(var review) = stage else { return [] }
        let check = checkMembers(for: &review, at: now)
        stage = .review(review)
        return check + findNamesakes()
    }

    /// Shows what is wrong, with the cursor on it.
    mutating func go(to fault: ValidationIssue) {
        notice = Notice(.bad, fault.message(in: messages), stays: true)
        guard let field = fault.field else { return }
        if field.belongsToLink { form.showsLink = true }
        focus = .field(field)
        // The cursor goes to the person only if the fault is about one, not about a word behind.
        if form.text(in: focus)?.isEmpty == true, let person = form.unwelcome(in: field, knowing: people).first {
            if field == .members { form.members.point(at: person) } else { form.owner.point(at: person) }
        }
    }

    private func findNamesakes() -> [Effect] {
        form.title.text.trimmed.isEmpty ? [] : [.job(.findNamesakes(title: form.title.text))]
    }

    /// What the portal did not tell before is asked once more: it may be back.
    private mutating func askAgain() -> [Effect] {
        guard case .failed = portal.identity else { return [] }
        portal.identity = .asking
        return [.job(.identify)]
    }

    /// What keys do in the review.
    mutating func review(_ action: Action, _ review: Review, at now: ContinuousClock.Instant) -> [Effect] {
        switch action {
        case .send, .sendAnyway:
            guard portal.access == .open else {
                notice = Notice(.bad, messages.lockedAdvice)
                return []
            }
        default: break
        }
        if wantsName { return confirm(action, review, at: now) }
        switch action {
        case .send where duplicateRisk != nil:
            notice = Notice(.warning, messages.onlyYSends)
        case .send, .sendAnyway:
            if let question = lastQuestion(before: review, at: now) {
                notice = question.notice
                stage = .review(question.review)
                return []
            }
            return send(at: now)
        case .copyCurl: return copyAsCurl(form.structure)
        case .back:
            stage = .form
            notice = nil
        case .up, .down, .pageUp, .pageDown:
            var review = review
            review.scroll = scrolled(review.scroll, by: action) { reviewDocument(review, at: now, columns: $0) }
            stage = .review(review)
        default: break
        }
        return []
    }

    mutating func send(at now: ContinuousClock.Instant) -> [Effect] {
        lastRequest += 1
        notice = nil
        let structure = form.structure
        stage = .sending(Delivery(structure: structure, request: lastRequest, began: now, phase: .underWay(since: now)))
        return [create(structure)]
    }

    func create(_ structure: ChatStructure) -> Effect {
        .job(.create(structure, request: lastRequest, as: portal.caller, document: document))
    }
}
