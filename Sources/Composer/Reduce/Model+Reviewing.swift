import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// F2: shows the review, or the first thing that stands in its way.
    mutating func beginReview() -> [Effect] {
        undo.endTyping()
        let effects =
            change {
                $0.members.takeIDs()
                $0.owner.takeIDs()
            } + fetchPicture()
        guard let fault = form.faults(knowing: people).first else {
            notice = nil
            stage = .review(Review())
            return effects + askAgain() + findNamesakes()
        }
        notice = Notice(.bad, fault.message(in: words), stays: true)
        guard let field = fault.field else { return effects }
        if field.belongsToLink { form.showsLink = true }
        focus = .field(field)
        // The cursor goes to the person only if the fault is about one, not about a word behind.
        if form.text(in: focus)?.isEmpty == true, let person = form.unwelcome(in: field, knowing: people).first {
            if field == .members { form.members.point(at: person) } else { form.owner.point(at: person) }
        }
        return effects
    }

    private func findNamesakes() -> [Effect] {
        form.title.text.trimmed.isEmpty ? [] : [.errand(.findNamesakes(title: form.title.text))]
    }

    /// What the portal did not tell before is asked once more: it may be back.
    private mutating func askAgain() -> [Effect] {
        if let effects = unlock() { return effects }
        let effects = meetStrangers()
        guard case .failed = portal.identity else { return effects }
        portal.identity = .asking
        return effects + [.errand(.identify)]
    }

    /// What keys do in the review.
    mutating func review(_ action: Action, _ review: Review, at now: ContinuousClock.Instant) -> [Effect] {
        switch action {
        case .send, .sendAnyway:
            guard portal.access == .open else {
                notice = Notice(.bad, words.lockedAdvice)
                return []
            }
        default: break
        }
        if wantsName { return confirm(action, review, at: now) }
        switch action {
        case .send where hazard != nil:
            notice = Notice(.warning, "Press y if you want to send it even so, or Esc to go back.")
        case .send, .sendAnyway: return send(at: now)
        case .copyCurl: return copyAsCurl(form.structure)
        case .back:
            stage = .form
            notice = nil
        case .up, .down, .pageUp, .pageDown:
            var review = review
            review.scroll = scrolled(review.scroll, by: action) { reviewDocument(review, columns: $0) }
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
        .errand(.create(structure, request: lastRequest, as: portal.caller, document: document))
    }
}
