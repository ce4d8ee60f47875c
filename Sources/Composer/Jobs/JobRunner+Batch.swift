import Bitrix24
import Catalog
import Settings
import Synchronization
import Tables

/// A table that is being sent.
struct BatchUnderWay: Sendable {
    let stop: BatchStop
    let task: Task<Void, Never>
}

/// Sending tables.
extension JobRunner {
    func sendBatch(_ proposal: BatchProposal, _ scope: BatchScope) {
        let stop = BatchStop()
        let task = Worker.shared.start { [self] in
            let ending = await send(proposal, scope, stop)
            // The header counts them.
            post(.openRequestsKnown(records.openSendings()))
            post(.batchEnded(ending))
        }
        batch.withLock { $0 = BatchUnderWay(stop: stop, task: task) }
    }

    func stopBatch() {
        batch.withLock { batch in
            guard let batch else { return }
            if batch.stop.isSet { batch.task.cancel() }
            batch.stop.raise()
        }
    }

    private func send(_ proposal: BatchProposal, _ scope: BatchScope, _ stop: BatchStop) async -> BatchEnding {
        // Nothing may be sent that cannot be written down.
        guard let journal = records.journal, let folder = records.folder else {
            return BatchEnding(end: .unrecorded(StorageError { $0.noHomeToSend }))
        }
        do {
            let turn = try await BatchTurn.take(on: client.portal.name, in: folder) {
                post(.batchWent(.waitingForOther))
            }
            defer { withExtendedLifetime(turn) {} }
            // Another run may have created some of them since.
            let history = try records.rowHistory()
            let (rows, unfinished) = work(of: proposal, scope, after: history)
            let absent = Mutex(0)
            var sender = BatchSender(
                client: client, journal: journal, caller: proposal.table.caller, manner: manner(of: proposal),
                dialogue: dialogue(proposal, scope) { count in absent.withLock { $0 += count } }, stop: stop)
            let end = await sender.run(rows, completing: unfinished, after: history)
            return BatchEnding(end: end, absent: absent.withLock(\.self))
        } catch let error as FileError {
            return BatchEnding(end: .unrecorded(StorageError(error)))
        } catch let error as StorageError {
            return BatchEnding(end: .unrecorded(error))
        } catch {
            return BatchEnding(end: .interrupted)
        }
    }

    /// What is still to be done of what the user was shown; what was done since is told.
    private func work(
        of proposal: BatchProposal, _ scope: BatchScope, after history: RowHistory
    ) -> (rows: [BatchRow], unfinished: [(row: BatchRow, chat: ChatID)]) {
        let plan = proposal.table.plan(after: history, proposal.omissions)
        let shown = Set(proposal.plan.rows.map(\.number) + proposal.plan.unfinished.map(\.row.number))
        let unfinished = plan.unfinished.filter { shown.contains($0.row.number) }
        let incomplete = Set(unfinished.map(\.row.number))
        for (row, reason) in plan.omitted where shown.contains(row.number) && !incomplete.contains(row.number) {
            if case .created(let chat) = reason { post(.batchWent(.resolved(row: row.number, .created(chat)))) }
        }
        let rows = plan.rows.filter { row in
            switch scope {
            case .open: shown.contains(row.number)
            case .unknown: history.rows[row.key]?.open != nil
            }
        }
        return (rows, scope == .open ? unfinished : [])
    }

    private func manner(of proposal: BatchProposal) -> BatchSender.Manner {
        var manner = BatchSender.Manner(table: proposal.table.name)
        manner.verifies = true
        return manner
    }

    /// Nobody is asked on the way: where rows fail alike sending ends, and the user may begin it again.
    private func dialogue(
        _ proposal: BatchProposal, _ scope: BatchScope, noteAbsent: @escaping @Sendable (Int) -> Void
    ) -> BatchSender.Dialogue {
        var sendsAbsent: (@Sendable (Int) async -> Bool)?
        if case .unknown(let resends) = scope {
            sendsAbsent = { count in
                if !resends { noteAbsent(count) }
                return resends
            }
        }
        return BatchSender.Dialogue(
            report: { [self] event in tell(event, as: proposal.table.caller) }, goesOn: { _ in false },
            sendsAbsent: sendsAbsent)
    }

    private func tell(_ event: BatchEvent, as caller: Caller) {
        switch event {
        case .sending(let row): post(.batchWent(.sending(row: row.number)))
        case .created(let row, let chat): post(.batchWent(.created(row: row.number, chat)))
        case .resolved(let row, let state, let seconds):
            if let chat = state.chat {
                records.noteCreated(chat, by: row, as: caller, took: .milliseconds(Int(seconds * 1000)))
            }
            post(.batchWent(.resolved(row: row.number, state, seconds: seconds)))
        case .waiting(let error, let length): post(.batchWent(.waiting(error, length)))
        case .looking(let count): post(.batchWent(.looking(count)))
        case .waitingForLost(let length): post(.batchWent(.waitingForLost(length)))
        }
    }
}
