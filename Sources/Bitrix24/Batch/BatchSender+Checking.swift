/// What the portal has made of the rows.
extension BatchSender {
    /// Hands over what belongs to others, then reads back all chats that were not, fifty in two requests.
    mutating func checkBack() async throws(Halt) {
        while !unchecked.isEmpty {
            let part = Array(unchecked.prefix(BatchQuery.most))
            for (row, chat, _) in part {
                if let owner = row.structure.owner, owner != caller.id { try await handOver(chat, to: owner) }
            }
            let chats = part.map(\.chat)
            let answer = try await asked { client async throws(PortalError) in try await client.stored(chats) }
            unchecked.removeFirst(part.count)
            for (row, chat, seconds) in part {
                try await resolve(row, Self.state(of: row, chat, answer, caller: caller.id), seconds: seconds)
            }
        }
    }

    /// The last of all calls: afterwards the caller may change nothing more. Whether it worked shows when the chat is read
    /// back.
    private mutating func handOver(_ chat: ChatID, to owner: UserID) async throws(Halt) {
        _ = try await asked { client async throws(PortalError) in
            try await client.change(.setOwner(of: chat, to: owner))
        }
    }

    /// Nothing more is asked: what is there is told as it is known.
    mutating func leaveUnchecked() {
        for (row, chat, seconds) in unchecked { dialogue.report(.resolved(row, .created(chat), seconds: seconds)) }
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
