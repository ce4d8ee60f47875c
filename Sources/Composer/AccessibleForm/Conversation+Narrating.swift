import Bitrix24
import Catalog

/// What the user is told about changes that came by an action.
extension Conversation {
    mutating func narrate(since before: Model, at now: ContinuousClock.Instant) {
        if !isSilent, let notice = model.notice, notice != before.notice { say(notice.text) }
        if model.stage != before.stage { narrateStage(since: before.stage, at: now) }
        tellProgress(at: now)
    }

    private mutating func narrateStage(since before: Stage, at now: ContinuousClock.Instant) {
        switch (before, model.stage) {
        case (.review(let before), .review(let review)): tellNamesakes(review, since: before)
        case (_, .review): awaitReview(at: now)
        case (.sending(let before), .sending(let delivery)): tell(delivery, since: before, at: now)
        case (_, .sending(let delivery)): tell(delivery, since: nil, at: now)
        case (.answered(let before), .answered(let answered)): tell(answered, since: before)
        case (_, .answered(let answered)): tell(answered)
        case (.unknownOutcome(let before), .unknownOutcome(let shown)): tell(shown, since: before)
        case (_, .unknownOutcome(let shown)): tell(shown)
        case (.savedList(let before), .savedList(let savedList)) where before.content == savedList.content: break
        case (_, .savedList(let savedList)): tell(savedList)
        case (.picking, .picking): break
        case (_, .picking(let picker)): if case .doubts(let list) = picker.face { tell(list) }
        case (_, .form), (_, .choosing), (_, .browsing), (_, .themes): break
        case (_, .welcome), (_, .sites), (_, .recoverableError): break
        }
    }

    private mutating func tell(_ shown: UnknownOutcome, since before: UnknownOutcome? = nil) {
        if shown.search == .looking {
            say(messages.looking)
        } else if shown.search != before?.search {
            say(model.unknownOutcomeDocument(shown, columns: 80).sentences)
        }
    }

    /// Namesakes that come when the review was told already.
    private mutating func tellNamesakes(_ review: Review, since before: Review) {
        guard awaited == nil, before.namesakes == nil, let namesakes = review.namesakes, !namesakes.isEmpty else {
            return
        }
        say(messages.linesNamesakes(namesakes.map(\.rawValue)))
    }

    /// A part of a page of the screen, in sentences.
    func sentences(_ write: (Model, inout Document) -> Void) -> [String] {
        var page = Document(columns: 80)
        write(model, &page)
        return page.sentences
    }

    mutating func tellReview(at now: ContinuousClock.Instant) {
        guard case .review(let review) = model.stage else { return }
        say(messages.linesReviewBeginning)
        say(model.reviewDocument(review, at: now, columns: 80).sentences)
        switch model.duplicateRisk {
        case .created(let chat)?: say(messages.formHasCreated(chat.rawValue))
        case .unknown?: say(messages.formMayHaveCreated)
        case nil: say(review.check.isAsking ? messages.linesUnchecked : messages.chatCannotBeDeleted)
        }
    }
}
