import FoundationEssentials

extension Client {
    /// Looks on the portal for the chat that a request of unknown outcome may have made.
    ///
    /// Compares title, owner, members and time; takes five calls or so, and two more for each candidate.
    ///
    /// - Parameters:
    ///   - structure: what was asked.
    ///   - caller: as whom, if that is known.
    ///   - period: from when the request left to when the portal can have carried it out at the latest, by this
    ///     machine's clock: `SendAttempt.period`.
    ///   - others: chats that are known to come from other requests: `SendJournal.chatsOfOthers`.
    ///   - now: this machine's clock, to compare it with the portal's.
    public func look(
        for structure: ChatStructure, by caller: UserID?, sentBetween period: ClosedRange<Date>,
        besides others: Set<ChatID> = [], now: () -> Date = { .now }
    ) async throws(PortalError) -> Findings {
        let lead = try await clockLead(now: now)
        let match = ChatMatch(asked: structure, caller: caller, period: period.shifted(by: lead))
        return Findings(candidates: try await candidates(for: match, besides: others))
    }

    /// The chats with this very title that the caller can see, without regard to case; none for a title that is too
    /// short to be searched for.
    public func chatsTitled(_ title: String) async throws(PortalError) -> [Dialog] {
        var structure = ChatStructure()
        structure.title = title
        let wanted = structure.searchedTitle.lowercased()
        return try await search(wanted, until: { _ in false }).filter { dialog in
            StoredTitle(stored: dialog.title.lowercased()) == StoredTitle(asked: wanted)
        }
    }

    private func candidate(
        _ dialog: Dialog, fit: (StoredChat) -> Candidate.Fit
    ) async throws(PortalError) -> Candidate {
        let stored = StoredChat(dialog, members: try await shownMembers(of: dialog.id))
        return Candidate(stored: stored, created: PortalMoment(dialog.created)?.date, fit: fit(stored))
    }

    /// Some chats do not tell who is in them: that of the whole company refuses.
    private func shownMembers(of chat: ChatID) async throws(PortalError) -> [UserID] {
        do {
            return try await members(of: chat).value
        } catch {
            guard error.isFinalRefusal else { throw error }
            return []
        }
    }

    /// How far the portal's clock is ahead of this machine's.
    private func clockLead(now: () -> Date) async throws(PortalError) -> TimeInterval {
        let before = now()
        let portal = try await serverTime().value
        let middle = before.addingTimeInterval(now().timeIntervalSince(before) / 2)
        return portal.timeIntervalSince(middle)
    }

    private func candidates(
        for match: ChatMatch, besides others: Set<ChatID>
    ) async throws(PortalError) -> [Candidate] {
        let isTooOld = { (dialog: Dialog) in
            PortalMoment(dialog.created).map { $0.date < match.earliest } ?? false
        }
        let titled = try await search(match.asked.searchedTitle, until: isTooOld)
        let dialogs = Dictionary(
            (titled + (try await allRecentChats(pages: Self.mostPages))).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        let seen =
            dialogs.values
            .filter { !others.contains($0.id) }
            .compactMap { dialog in match.fit(of: dialog).map { (dialog, $0) } }
            .sorted { ($0.1, $0.0.id) > ($1.1, $1.0.id) }
        var candidates: [Candidate] = []
        for (dialog, fit) in seen.prefix(Self.mostCandidates) {
            candidates.append(try await candidate(dialog) { match.fit(of: $0, seen: fit) })
        }
        // Twins: nobody can tell which of them it is.
        if candidates.count(where: { $0.fit == .certain }) > 1 {
            for index in candidates.indices { candidates[index].fit = .likely }
        }
        return candidates.filter { $0.fit == .certain } + candidates.filter { $0.fit == .likely }
    }

    /// More than a person compares.
    private static var mostCandidates: Int { 10 }
    /// Of either list; a new chat is near the top.
    private static var mostPages: Int { 5 }

    /// Chats by their titles, newest first, until one tells that the rest does not matter. Portals refuse phrases that
    /// are too short.
    private func search(_ title: String, until isEnd: (Dialog) -> Bool) async throws(PortalError) -> [Dialog] {
        // The beginning is enough, and found also where the portal has cut the title.
        let words = String(title.prefix(50)).trimmed
        guard !words.isEmpty else { return [] }
        var found: [Dialog] = []
        var start: Int? = 0
        for _ in 0..<Self.mostPages {
            guard let from = start else { break }
            let page: Reply<[Dialog]>
            do {
                page = try await chats(titled: words, from: from)
            } catch {
                guard error.isRefusal("FIND_SHORT") else { throw error }
                return []
            }
            found += page.value
            guard !page.value.contains(where: isEnd) else { break }
            start = page.next.flatMap { $0 > from ? $0 : nil }
        }
        return found
    }
}

extension SendAttempt {
    /// When the portal can have carried the request out: it gives up after a minute (rest.md A7), a connection may
    /// take as long before.
    public var period: ClosedRange<Date> { time...time.addingTimeInterval(120) }
}

extension ClosedRange<Date> {
    fileprivate func shifted(by seconds: TimeInterval) -> Self {
        lowerBound.addingTimeInterval(seconds)...upperBound.addingTimeInterval(seconds)
    }
}
