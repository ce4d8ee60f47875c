import FoundationEssentials

/// Single creations, and several in one request.
extension BatchSender {
    /// A row that is about to leave, and its request.
    private struct Leaving {
        let row: BatchRow
        let structure: ChatStructure
        let id: UUID
    }

    /// Sends what stands first, alone or with others; returns what is left.
    mutating func sendNext(of rows: ArraySlice<BatchRow>) async throws(Halt) -> ArraySlice<BatchRow> {
        var part: [(row: BatchRow, structure: ChatStructure, command: String)] = []
        for row in rows.prefix(manner.perRequest) where manner.perRequest > 1 {
            let structure = row.whole
            guard let command = structure.creationCommand else { break }
            part.append((row, structure, command))
        }
        guard part.count > 1 else {
            if let row = rows.first { try await sendAlone(row) }
            return rows.dropFirst()
        }
        let refused = try await sendTogether(part)
        return refused + rows.dropFirst(part.count)
    }

    private mutating func sendAlone(_ row: BatchRow) async throws(Halt) {
        let structure = row.whole
        var patience = Patience(limit: client.timeout)
        dialogue.report(.sending(row))
        while true {
            try await turn()
            let leaving = try begin([(row, structure)])
            let start = clock.now()
            let answer = await Result { [client] () async throws(PortalError) in
                try await client.createChat(structure)
            }
            switch answer {
            case .success(let reply):
                pace.noteAdmitted()
                pace.note(reply.time, at: clock.now())
                let recorded = recorded([(leaving[0], .created(reply.value))])
                try await created(row, reply.value, seconds: seconds(since: start))
                return try recorded.get()
            case .failure(let error):
                try recorded([(leaving[0], SendAttempt.Outcome(error))]).get()
                if error.mayHaveRun { return try await lose(leaving, error, since: start) }
                guard try await wait(after: error, &patience) else {
                    return try await resolve(row, .refused(error), seconds: seconds(since: start))
                }
            }
        }
    }

    /// - Returns: the rows that the portal refused for now.
    private mutating func sendTogether(
        _ part: [(row: BatchRow, structure: ChatStructure, command: String)]
    ) async throws(Halt) -> [BatchRow] {
        var patience = Patience(limit: client.timeout)
        part.forEach { dialogue.report(.sending($0.row)) }
        while true {
            try await turn()
            let leaving = try begin(part.map { ($0.row, $0.structure) })
            let start = clock.now()
            let commands = part.map(\.command)
            let answer = await Result { [client] () async throws(PortalError) in
                try await client.createChats(commands)
            }
            switch answer {
            case .success(let reply):
                let refusals = reply.value.map(\.refusalForNow)
                if refusals.contains(nil) {
                    pace.noteAdmitted()
                    patienceTogether = Patience(limit: client.timeout)
                }
                pace.note(reply.time, at: clock.now())
                let recorded = recorded(zip(leaving, reply.value).map { ($0, SendAttempt.Outcome($1)) })
                try await resolve(leaving, reply.value, since: start)
                try recorded.get()
                try await wait(afterRefusalsInside: refusals)
                return zip(leaving, refusals).filter { $0.1 != nil }.map(\.0.row)
            case .failure(let error):
                try recorded(leaving.map { ($0, SendAttempt.Outcome(error)) }).get()
                if error.mayHaveRun {
                    try await lose(leaving, error, since: start)
                    return []
                }
                guard try await wait(after: error, &patience) else {
                    for request in leaving { try await resolve(request.row, .refused(error), seconds: 0) }
                    return []
                }
            }
        }
    }

    /// Tells what came of each, but for those that the portal refused for now.
    private mutating func resolve(
        _ leaving: [Leaving], _ outcomes: [Result<ChatID, PortalError>], since start: ContinuousClock.Instant
    ) async throws(Halt) {
        for (request, outcome) in zip(leaving, outcomes) {
            switch outcome {
            case .success(let chat): try await created(request.row, chat, seconds: seconds(since: start))
            case .failure(let error) where error.mayHaveRun: try await lose([request], error, since: start)
            case .failure(let error) where error.retry != .never: break
            case .failure(let error):
                try await resolve(request.row, .refused(error), seconds: seconds(since: start))
            }
        }
    }

    /// One answer is one sign of a full portal, however many of its creations were refused.
    private mutating func wait(afterRefusalsInside refusals: [PortalError?]) async throws(Halt) {
        guard let error = refusals.compactMap(\.self).first else { return }
        var patience = patienceTogether
        _ = try await wait(after: error, &patience)
        patienceTogether = patience
    }

    /// There is a chat: all that is left is to look at it, and to hand it over.
    mutating func created(_ row: BatchRow, _ chat: ChatID, seconds: Double) async throws(Halt) {
        known.insert(chat)
        let takesSteps = takesSteps(row)
        guard manner.verifies || takesSteps else { return try await resolve(row, .created(chat), seconds: seconds) }
        dialogue.report(.created(row, chat))
        // At once: a table that is killed leaves the steps of one row undone at most.
        if takesSteps { return try await complete(row, chat, seconds: seconds) }
        unchecked.append((row, chat, seconds))
    }

    private func takesSteps(_ row: BatchRow) -> Bool {
        !row.structure.planAfterCreation(by: caller.id, with: .all).steps.isEmpty
    }

    private func seconds(since start: ContinuousClock.Instant) -> Double { start.duration(to: clock.now()).asSeconds }

    /// No usable answer came: the rows are unknown, and nothing leaves before the portal answers again.
    private mutating func lose(
        _ leaving: [Leaving], _ error: PortalError, since start: ContinuousClock.Instant
    ) async throws(Halt) {
        let seconds = seconds(since: start)
        let time = clock.date().addingTimeInterval(-seconds)
        for request in leaving {
            lost.append(
                (
                    OpenRow(
                        key: request.row.key, id: request.id, time: time, timeout: client.timeout,
                        title: request.structure.title, members: request.structure.allMembers), request.row
                ))
            try await resolve(request.row, .unknown(code: error.code), seconds: seconds)
        }
        if error.isCancellation { throw Halt(end: .interrupted) }
        guard case .transport = error.reason else { return }
        let answer = try await asked { client async throws(PortalError) in try await client.serverTime() }
        if case .failure(let error) = answer {
            guard case .refused = error.reason else { throw Halt(end: .stopped(error)) }
        }
    }

    private func begin(_ rows: [(row: BatchRow, structure: ChatStructure)]) throws(Halt) -> [Leaving] {
        do throws(StorageError) {
            let ids = try journal.begin(
                rows.map { row in
                    let mark = RowMark(
                        table: manner.table, key: row.row.key, timeout: client.timeout, takesSteps: takesSteps(row.row))
                    return (row.structure, mark)
                }, to: client.portal, as: caller, at: clock.date())
            return zip(ids, rows).map { Leaving(row: $1.row, structure: $1.structure, id: $0) }
        } catch {
            throw Halt(end: .unrecorded(error))
        }
    }

    /// What cannot be written down ends the batch, but not before it was told what came out.
    private func recorded(_ outcomes: [(Leaving, SendAttempt.Outcome)]) -> Result<Void, Halt> {
        Result { () throws(StorageError) in try journal.end(outcomes.map { ($0.0.id, $0.1) }, at: clock.date()) }
            .mapError { Halt(end: .unrecorded($0)) }
    }
}

extension SendAttempt.Outcome {
    fileprivate init(_ outcome: Result<ChatID, PortalError>) {
        switch outcome {
        case .success(let chat): self = .created(chat)
        case .failure(let error): self.init(error)
        }
    }
}
