import Bitrix24
import Catalog
import Tables
import TerminalKit

/// What the world reports.
extension BatchScreen {
    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .tableRead(choice, let result) where phase == .reading || phase == .correcting:
            return take(result, in: &session)
        case .batchPlanned(.success(let proposal)) where phase == .planning && proposal.table == table:
            scroll = 0
            take(proposal.plan, in: session)
            phase = .planned(proposal)
        case .batchPlanned(.failure(let trouble)) where phase == .planning:
            showRows()
            session.notice = Notice(.bad, trouble.sentence)
        case .batchWent(let news): take(news, in: &session, at: now)
        case .batchEnded(let ending) where isRunning: end(ending, in: &session)
        default: break
        }
        return []
    }

    private mutating func take(
        _ result: Result<OpenedTable, TableTrouble>, in session: inout Session
    ) -> [Effect] {
        switch result {
        case .failure(let trouble) where table != nil:
            phase = .rows
            session.notice = Notice(.bad, trouble.sentence)
        case .failure(let trouble): phase = .failed(trouble)
        case .success(let table):
            let isSame = phase == .correcting && table.rows.count == statuses.count
            self.table = table
            proposal = nil
            phase = .rows
            if !isSame {
                ending = nil
                seconds = [:]
                statuses = [RowStatus](repeating: .open, count: table.rows.count)
            }
            take(table.plan, in: session)
            // What is wrong is looked at first.
            if !isSame { highlighted = shown.firstIndex { statuses[$0].kind == .invalid } ?? 0 }
            highlighted = min(highlighted, max(0, shown.count - 1))
        }
        return []
    }

    /// The plan says where each row stands; what came of a row in this session stays.
    private mutating func take(_ plan: TablePlan, in session: Session) {
        guard let table else { return }
        func put(_ status: RowStatus, _ row: BatchRow) {
            guard let place = table.places[row.number], !statuses[place].outlasts(status) else { return }
            statuses[place] = status
        }
        for row in plan.rows { put(plan.open.contains(row.number) ? .unknown : .open, row) }
        for (row, reason) in plan.omitted {
            switch reason {
            case .created(let chat): put(.earlier(chat), row)
            case .deleted(let chat): put(.deleted(chat), row)
            case .invalid: put(.invalid, row)
            case .exists: put(.exists, row)
            case .changed: put(.changed, row)
            case .dismissed: put(.dismissed, row)
            case .limited: put(.open, row)
            }
        }
        for (row, chat) in plan.unfinished { put(.unfinished(chat), row) }
        tally = RowTally(statuses)
        search(in: session)
    }

    private mutating func take(_ news: BatchNews, in session: inout Session, at now: Instant) {
        guard case .running(var progress) = phase else { return }
        switch news {
        case .sending(let row):
            progress.hold = nil
            set(.sending, row)
        case .created(let row, let chat):
            if status(of: row)?.chat != chat { session.createdOfTables[choice.name, default: 0] += 1 }
            set(.checking(chat), row)
            progress.note(row: row)
        case .resolved(let row, let state, let took):
            seconds[row] = took ?? seconds[row]
            let isNews = status(of: row)?.chat == nil || status(of: row)?.chat != state.chat
            set(.done(state), row)
            if isNews { progress.note(row: row) }
        // The portal's own pace is nothing to tell of.
        case .waiting(_, let length) where length <= .seconds(1): break
        case .waiting, .waitingForOther, .looking, .waitingForLost:
            progress.hold = BatchProgress.Hold(news: news, since: now)
        }
        phase = .running(progress)
    }

    private func status(of number: Int) -> RowStatus? { table?.places[number].map { statuses[$0] } }

    private mutating func set(_ status: RowStatus, _ number: Int) {
        guard let place = table?.places[number] else { return }
        tally.replace(statuses[place], with: status)
        statuses[place] = status
    }

    private mutating func end(_ ending: BatchEnding, in session: inout Session) {
        self.ending = ending
        showRows()
        // What had not left when it ended is open still.
        for place in statuses.indices where statuses[place] == .sending { statuses[place] = .open }
        tally = RowTally(statuses)
        search(in: session)
        session.notice = notice(of: ending, session.messages)
        if ending.absent > 0 { phase = .asksResend(ending.absent) }
    }

    private func notice(of ending: BatchEnding, _ messages: Messages) -> Notice? {
        switch ending.end {
        case .finished: tally[.unknown] > 0 ? Notice(.warning, messages.unknownRowsAreLookedFor, stays: true) : nil
        case .paused: Notice(.warning, messages.batchPausedOnScreen(RowStreak.most), stays: true)
        case .interrupted: Notice(.plain, messages.batchInterruptedOnScreen, stays: true)
        case .stopped(let error): Notice(.bad, error.message(in: messages), stays: true)
        case .unrecorded(let error): Notice(.bad, error.message(in: messages), stays: true)
        }
    }
}

extension RowStatus {
    /// What this session has seen says more than what the plan knows: why there is no chat, or what is different in it.
    fileprivate func outlasts(_ planned: RowStatus) -> Bool {
        guard case .done(let state) = self else { return false }
        if case .refused = state { return planned == .open }
        return state.chat != nil && planned.chat != nil
    }
}
