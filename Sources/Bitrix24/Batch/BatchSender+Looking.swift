import FoundationEssentials

/// Rows whose outcome nobody knows.
extension BatchSender {
    /// Looks for the chats of lost requests among the caller's recent ones.
    ///
    /// - Parameter waits: until the portal cannot carry them out any more, so that absence can be proven.
    /// - Returns: the rows that are to be sent again.
    mutating func resolveLost(waits: Bool) async throws(Halt) -> [BatchRow] {
        guard !lost.isEmpty else { return [] }
        if waits, dialogue.sendsAbsent != nil { try await waitForLost() }
        dialogue.report(.looking(lost.count))
        guard case .success(let verdicts) = try await verdicts(on: lost.map(\.open)) else {
            if !waits { leaveUnknown([]) }
            return []
        }
        var found: [(row: BatchRow, chat: ChatID)] = []
        var absent: [(open: OpenRow, row: BatchRow)] = []
        var open: [(open: OpenRow, row: BatchRow)] = []
        let looked = lost
        lost = []
        for request in looked {
            switch verdicts[request.open.key] {
            case .found(let chat):
                try resolve(request.open, .found(chat))
                found.append((request.row, chat))
            case .absent: absent.append(request)
            case .unclear, .tooEarly, nil: open.append(request)
            }
        }
        lost = open
        for (row, chat) in found { try await created(row, chat, seconds: 0) }
        let sends = if absent.isEmpty { false } else { await dialogue.sendsAbsent?(absent.count) ?? false }
        if !waits { leaveUnknown(sends ? [] : absent.map(\.row)) }
        guard sends else { return [] }
        for request in absent { try resolve(request.open, .notCreated) }
        return absent.map(\.row)
    }

    /// Tells of the rows of earlier runs that are as unknown as before. They are looked for again only where waiting may
    /// prove them absent, and none that is known to be so: nobody wants it sent.
    ///
    /// - Parameter absent: those that are known to be so.
    private mutating func leaveUnknown(_ absent: [BatchRow]) {
        for row in lost.map(\.row) + absent {
            dialogue.report(.resolved(row, .unknown(code: Self.lostCode), seconds: 0))
        }
        if dialogue.sendsAbsent == nil { lost = [] }
    }

    /// The code of a row that an earlier run has lost.
    static let lostCode = "outcome-unknown"

    private mutating func waitForLost() async throws(Halt) {
        // Absent is only what is not there after that moment.
        let end = (lost.map(\.open.resolvedAt).max() ?? clock.date()).addingTimeInterval(1)
        let left = end.timeIntervalSince(clock.date())
        guard left > 0 else { return }
        dialogue.report(.waitingForLost(.seconds(left)))
        try await pause(.seconds(left))
    }

    private func resolve(_ open: OpenRow, _ resolution: SendAttempt.Resolution) throws(Halt) {
        do throws(StorageError) {
            try journal.resolve(open.id, resolution, at: clock.date())
        } catch {
            throw Halt(end: .unrecorded(error))
        }
    }

    /// Reads the recent chats twice: what the portal was about to show at the first time is there at the second.
    private mutating func verdicts(
        on rows: [OpenRow]
    ) async throws(Halt) -> Result<[RowKey: LostRows.Verdict], PortalError> {
        let before = clock.date()
        let time: Date
        switch try await asked({ client async throws(PortalError) in try await client.serverTime().value }) {
        case .success(let moment): time = moment
        case .failure(let error): return .failure(error)
        }
        let search = LostRows(caller: caller.id, lead: time.timeIntervalSince(before), now: before)
        let since = LostRows.beginning(of: rows, lead: search.lead)
        var chats: [ChatID: Dialog] = [:]
        for _ in 0..<2 {
            switch try await asked({ client async throws(PortalError) in try await client.allRecentChats(since: since) }
            ) {
            case .success(let recent): for chat in recent where !known.contains(chat.id) { chats[chat.id] = chat }
            case .failure(let error): return .failure(error)
            }
        }
        let found = chats.values.sorted { $0.id.rawValue < $1.id.rawValue }
        let doubtful = search.needMembers(rows, among: found)
        var members: [ChatID: [UserID]] = [:]
        if !doubtful.isEmpty {
            let answer = try await asked { client async throws(PortalError) in try await client.members(of: doubtful) }
            if case .success(let known) = answer { members = known }
        }
        return .success(search.verdicts(rows, among: found) { members[$0].map(Set.init) })
    }
}
