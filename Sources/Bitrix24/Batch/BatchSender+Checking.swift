/// What the portal has made of the rows.
extension BatchSender {
    /// Reads back all chats that were not, fifty in two requests.
    mutating func checkBack() async throws(Halt) {
        while !unchecked.isEmpty {
            let part = Array(unchecked.prefix(BatchQuery.most))
            let chats = part.map(\.chat)
            let answer = try await asked { client async throws(PortalError) in try await client.stored(chats) }
            unchecked.removeFirst(part.count)
            for (row, chat, seconds) in part {
                try await resolve(row, Self.state(of: row, chat, answer, caller: caller.id), seconds: seconds)
            }
        }
    }

    /// Makes a chat what its row asks beyond its creation: each step once, then a look at what is stored.
    mutating func complete(_ row: BatchRow, _ chat: ChatID, seconds: Double) async throws(Halt) {
        let stored: StoredChat
        switch try await asked({ client async throws(PortalError) in try await client.readBack(chat) }) {
        case .failure(let error): return try await resolve(row, .unchecked(chat, error), seconds: seconds)
        case .success(let read): stored = read
        }
        let plan = ChatPlan(ChatGoal(afterCreating: row.structure), from: stored, by: caller.id)
        guard !plan.steps.isEmpty else {
            return try await completed(row, chat, .success([chat: stored]), seconds: seconds)
        }
        try await turn()
        let runner = PlanRunner(
            client: client, journal: RowStepJournal(journal: journal, portal: client.portal, clock: clock),
            rule: RetryRule(budget: client.timeout))
        let outcome = await runner.run(plan)
        outcome.results.forEach { _ in pace.noteAdmitted() }
        let after = outcome.after ?? .success(stored)
        try await completed(row, chat, after.map { [chat: $0] }, seconds: seconds)
    }

    private mutating func completed(
        _ row: BatchRow, _ chat: ChatID, _ answer: Result<[ChatID: StoredChat], PortalError>, seconds: Double
    ) async throws(Halt) {
        let state = Self.state(of: row, chat, answer, caller: caller.id)
        // Without the line the chat is looked at once more, no worse.
        if case .created = state { try? journal.complete(chat, on: client.portal, at: clock.date()) }
        try await resolve(row, state, seconds: seconds)
    }

    /// Nothing more is asked: that the chats are there is all that is known.
    mutating func leaveUnchecked() {
        let cancelled = PortalError(
            .transport(TransportFailure(.cancelled, mayHaveArrived: false)), effect: .reads)
        for (row, chat, seconds) in unchecked {
            dialogue.report(.resolved(row, .unchecked(chat, cancelled), seconds: seconds))
        }
        unchecked = []
    }

    private static func state(
        of row: BatchRow, _ chat: ChatID, _ answer: Result<[ChatID: StoredChat], PortalError>, caller: UserID
    ) -> RowState {
        switch answer {
        case .failure(let error): return .unchecked(chat, error)
        case .success(let stored):
            guard let stored = stored[chat] else {
                return .unchecked(chat, PortalError(.unusableResult, effect: .reads))
            }
            let differences = Comparison(asked: row.whole, stored: stored, caller: caller).differences
            return differences.isEmpty ? .created(chat) : .different(chat, differences)
        }
    }
}
