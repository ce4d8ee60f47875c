import Bitrix24
import Catalog

/// The members are checked on the portal while the review is read: it would drop some of them without a word.
extension Model {
    /// How long the portal has for it before the review can be sent all the same.
    static var checkPatience: Duration { .seconds(5) }
    /// How many people are notified without a second question.
    static var crowd: Int { 100 }

    mutating func checkMembers(for review: inout Review, at now: ContinuousClock.Instant) -> [Effect] {
        let members = form.structure.membersWithOwner
        guard !members.isEmpty else { return [] }
        lastQuestion += 1
        review.check = .asking(question: lastQuestion, since: now)
        return [.job(.checkMembers(members, question: lastQuestion))]
    }

    /// Takes in what the portal says. Somebody whom it would drop takes the user back to the field.
    mutating func takeCheck(_ result: Result<[UserID: Person], PortalError>, question: Int) {
        guard case .review(var review) = stage, case .asking(question, _) = review.check else { return }
        notice = nil
        switch result {
        case .success(let found):
            let members = form.structure.membersWithOwner
            for id in members { people[id] = found[id].map { .known($0) } ?? .stranger }
            review.check = .checked(MemberCheck(members, found: found))
        case .failure(let error): review.check = .unanswered(error)
        }
        if let fault = form.faults(knowing: people).first {
            stage = .form
            help = nil
            go(to: fault)
        } else {
            stage = .review(review)
        }
    }

    /// What is still to be said before the form is sent; nil lets it go.
    func lastQuestion(
        before review: Review, at now: ContinuousClock.Instant
    ) -> (notice: Notice, review: Review)? {
        if case .asking(_, let since) = review.check, now - since < Self.checkPatience {
            return (Notice(.plain, messages.membersAreChecked), review)
        }
        guard notified.count > Self.crowd, !review.confirmsCrowd else { return nil }
        var review = review
        review.confirmsCrowd = true
        return (Notice(.warning, messages.notifiesCrowd(notified.count)), review)
    }

    /// When the review says that the portal takes long.
    func checkTakesLongAt(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        guard case .review(let review) = stage, case .asking(_, let since) = review.check else { return nil }
        let late = since + Self.checkPatience
        return late > now ? late : nil
    }
}
