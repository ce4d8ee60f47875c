/// What the user is told about changes that came by an action.
extension Conversation {
    mutating func narrate(since before: Model, at now: Instant) {
        if !isSilent, let notice = model.session.notice, notice != before.session.notice { say(notice.text) }
        if !model.screen.isEqual(to: before.screen) { screen?.tell(after: before.screen, in: &self, at: now) }
        if let screen { screen.tellProgress(in: &self, at: now) } else { nextProgress = nil }
    }

    /// A part of a page of the screen, in sentences.
    func sentences(_ write: (Session, inout Document) -> Void) -> [String] {
        var page = Document(columns: 80)
        write(model.session, &page)
        return page.sentences
    }
}
