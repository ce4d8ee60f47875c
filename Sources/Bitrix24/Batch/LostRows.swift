import FoundationEssentials

/// Compares the caller's recent chats with the rows whose outcome nobody knows.
struct LostRows {
    enum Verdict: Equatable {
        case found(ChatID)
        /// There is no chat of that title, and none can come any more.
        case absent
        /// Something like it is there.
        case unclear
        /// There is none yet.
        case tooEarly
    }

    /// Seconds that this machine's clock may have been wrong by when the request left, and right since.
    private static let doubt: TimeInterval = 600
    /// Seconds before sending that belong to it, since clocks count whole seconds and no two agree.
    private static let blur: TimeInterval = 60
    /// No portal cuts a title that is shorter.
    private static let shortestCut = 64

    let caller: UserID
    /// How far the portal's clock is ahead of this machine's.
    let lead: TimeInterval
    /// This machine's clock, before the chats were read.
    let now: Date

    /// The moment back to which the recent chats must be read, by the portal's clock.
    static func beginning(of rows: [OpenRow], lead: TimeInterval) -> Date {
        (rows.map(\.time).min() ?? .distantFuture).addingTimeInterval(lead - blur)
    }

    /// - Parameters:
    ///   - chats: everything of the caller's that can be one of them, without chats that other requests have made.
    ///   - members: of the chats that are asked about; nil where the portal does not show them.
    func verdicts(
        _ rows: [OpenRow], among chats: [Dialog], members: (ChatID) -> Set<UserID>? = { _ in nil }
    ) -> [RowKey: Verdict] {
        var verdicts: [RowKey: Verdict] = [:]
        for (title, twins) in Dictionary(grouping: rows, by: { StoredTitle(asked: $0.title) }) {
            guard !title.isEmpty else {
                // Whatever title the portal has given them, they have one of their members, or nobody.
                for row in twins {
                    let mayBeThere = chats.contains { chat in
                        isPossible(chat, for: row) && members(chat.id).map { overlap($0, row) } ?? true
                    }
                    verdicts[row.key] = mayBeThere ? .unclear : now > row.resolvedAt ? .absent : .tooEarly
                }
                continue
            }
            let alike = chats.filter { StoredTitle(stored: $0.title) == title }
            var open = twins.sorted { $0.time < $1.time }
            var left = chats.filter { mayBear(title, $0) }
            // Its own members tell twins apart; without them a single one is who it must be, unless it may be older.
            for chat in alike {
                let match = open.firstIndex { row in
                    isTimely(chat, for: row)
                        && (members(chat.id).map { fits($0, row) }
                            ?? (open.count == 1 && alike.count == 1 && row.sentBy == nil))
                }
                guard let match else { continue }
                verdicts[open.remove(at: match).key] = .found(chat.id)
                left.removeAll { $0.id == chat.id }
            }
            for row in open {
                let mayBeThere = left.contains { isPossible($0, for: row) }
                verdicts[row.key] = mayBeThere ? .unclear : now > row.resolvedAt ? .absent : .tooEarly
            }
        }
        return verdicts
    }

    /// The chats whose members must be known before anything is decided.
    func needMembers(_ rows: [OpenRow], among chats: [Dialog]) -> [ChatID] {
        let titles = Dictionary(grouping: rows) { StoredTitle(asked: $0.title) }
        return titles.flatMap { title, rows -> [ChatID] in
            let alike = chats.filter { StoredTitle(stored: $0.title) == title }
            if title.isEmpty {
                return chats.filter { chat in rows.contains { isPossible(chat, for: $0) } }.map(\.id)
            }
            let isSingle = rows.count == 1 && alike.count <= 1 && rows.allSatisfy { $0.sentBy == nil }
            return isSingle ? [] : alike.map(\.id)
        }
    }

    /// The very title, or a long beginning of it: older portals may hold less. What is short is another title.
    private func mayBear(_ title: StoredTitle, _ chat: Dialog) -> Bool {
        let stored = StoredTitle(stored: chat.title)
        return stored == title || (stored.isCut(of: title) && chat.title.unicodeScalars.count >= Self.shortestCut)
    }

    /// The portal makes the caller the owner, and was asked within this time.
    private func isTimely(_ chat: Dialog, for row: OpenRow) -> Bool {
        guard chat.owner.map({ $0 == caller || row.members.contains($0) }) != false else { return false }
        guard let created = PortalMoment(chat.created)?.date else { return true }
        return created >= row.time.addingTimeInterval(lead - Self.blur)
    }

    /// It may be the row's own, as far as anybody can tell: owners change, and clocks are set.
    private func isPossible(_ chat: Dialog, for row: OpenRow) -> Bool {
        guard let created = PortalMoment(chat.created)?.date else { return true }
        return created >= row.time.addingTimeInterval(lead - Self.doubt)
    }

    private func overlap(_ members: Set<UserID>, _ row: OpenRow) -> Bool {
        let asked = Set(row.members).subtracting([caller])
        let stored = members.subtracting([caller])
        // The portal may have dropped them all.
        return asked.isEmpty || stored.isEmpty || !stored.isDisjoint(with: asked)
    }

    private func fits(_ members: Set<UserID>, _ row: OpenRow) -> Bool {
        let asked = Set(row.members).subtracting([caller])
        let stored = members.subtracting([caller])
        // The portal may have dropped some, but nobody came in on the way.
        return stored.isSubset(of: asked) && (asked.isEmpty || !stored.isEmpty)
    }
}
