import FoundationEssentials

/// Compares what a chat shows without a look at its members with what a request asked for.
struct ChatMatch {
    let asked: ChatStructure
    let caller: UserID?
    /// When the portal received the request, by its own clock.
    let period: ClosedRange<Date>

    /// Seconds that whole seconds and the way to the portal may add.
    private static let blur: TimeInterval = 5
    /// Seconds that this machine's clock may have been wrong by when the request left, and right since.
    private static let doubt: TimeInterval = 600

    /// Nothing older can be the chat.
    var earliest: Date { period.lowerBound.addingTimeInterval(-Self.doubt) }

    /// Nil for a chat that it cannot be.
    func fit(of dialog: Dialog) -> Candidate.Fit? {
        guard let title = fit(ofTitle: dialog.title), let owner = fit(of: dialog.owner),
            let time = fit(ofTime: PortalMoment(dialog.created)?.date), let link = fit(ofLinkOf: dialog)
        else { return nil }
        return min(title, owner, time, link)
    }

    /// With the members known too: nobody too many, and somebody of those who were asked for, if there were any.
    func fit(of chat: StoredChat, seen fit: Candidate.Fit) -> Candidate.Fit {
        guard let members = chat.members else { return .likely }
        let asked = Set(asked.allMembers).subtracting([caller].compactMap(\.self))
        let stored = Set(members).subtracting([caller].compactMap(\.self))
        let isAsAsked = stored.isSubset(of: asked) && (asked.isEmpty || !stored.isEmpty)
        return isAsAsked ? fit : .likely
    }

    /// An automatic title says nothing for a chat, and nothing against it.
    private func fit(ofTitle title: String) -> Candidate.Fit? {
        let expected = StoredTitle(asked: asked.title)
        let stored = StoredTitle(stored: title)
        if expected.isEmpty { return .likely }
        if stored == expected { return .certain }
        return stored.isCut(of: expected) ? .likely : nil
    }

    /// The portal makes the caller the owner; older ones, and a repair, the one who was asked for.
    private func fit(of owner: UserID?) -> Candidate.Fit? {
        guard let caller, let owner else { return .likely }
        return owner == caller || owner == asked.owner ? .certain : nil
    }

    /// Portals ignore the link of callers from outside; they never make one up.
    private func fit(ofLinkOf dialog: Dialog) -> Candidate.Fit? {
        if dialog.entityType == asked.entityType.trimmed, dialog.entityID == asked.entityID.trimmed { return .certain }
        return dialog.entityType.isEmpty && dialog.entityID.isEmpty ? .likely : nil
    }

    private func fit(ofTime time: Date?) -> Candidate.Fit? {
        guard let time else { return .likely }
        if period.widened(by: Self.blur).contains(time) { return .certain }
        return period.widened(by: Self.doubt).contains(time) ? .likely : nil
    }
}

extension ChatStructure {
    /// What a search for the title is given: without white space at the ends, and no longer than a title can be.
    var searchedTitle: String {
        String(String.UnicodeScalarView(title.trimmed.unicodeScalars.prefix(StoredTitle.limit)))
    }
}

extension ClosedRange<Date> {
    fileprivate func widened(by seconds: TimeInterval) -> Self {
        lowerBound.addingTimeInterval(-seconds)...upperBound.addingTimeInterval(seconds)
    }
}
