import Bitrix24

/// What is waited for before the next question, so that nobody is interrupted while typing.
extension Conversation {
    /// Whether the next question has to wait.
    var isWaiting: Bool { awaited != nil || screen?.isBusy == true }

    /// Goes on where what was waited for has come.
    mutating func goOn(at now: Instant) -> [Effect] {
        switch awaited {
        case .people(let field)? where !isLookingUp(field):
            awaited = nil
            return screen?.takePeople(of: field, in: &self, at: now) ?? []
        case .picture? where model.session.form.avatar.content != .reading:
            awaited = nil
            return tellPicture(at: now)
        case .review(let end)? where now >= end || isReviewComplete:
            awaited = nil
            screen?.tellAll(in: &self, at: now)
            return []
        default: return []
        }
    }

    /// When something has to be done or said though nothing was reported; nil: never.
    public func wakesAt(after now: Instant) -> Instant? {
        if case .review(let end)? = awaited { return end }
        return [screen?.goesOnAt, nextProgress].compactMap(\.self).min()
    }

    private func isLookingUp(_ field: ChatField) -> Bool {
        if field.editor == .departments { return model.session.findsDepartments }
        let people = model.session.form[people: field].chosen
        return model.session.resolving?.field == field || people.contains { model.session.people[$0] == .asked }
    }

    private var isReviewComplete: Bool { screen?.isComplete(in: model.session) ?? true }
}
