import Bitrix24
import Catalog
import Tables
import TerminalKit

/// What the user asks for.
extension BatchScreen {
    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        switch phase {
        case .planned(let proposal): return handle(action, proposal, in: &session, at: now)
        case .asksResend: return handleResend(action, in: &session, at: now)
        case .reading, .failed, .rows, .correcting, .planning, .running: break
        }
        if filter.handle(action) {
            search(in: session)
            highlighted = 0
        } else if let row = session.highlighted(highlighted, after: action, of: shown.count) {
            highlighted = row
        }
        switch action {
        case .back where !filter.isEmpty:
            filter.clear()
            search(in: session)
            highlighted = 0
        case .back where isRunning, .interrupt: return stop(in: &session)
        case .back: session.close()
        case .copyLink: return session.copyLink(to: chat)
        case .openLink: return session.openLink(to: chat)
        case .openTable where !isRunning: session.showForm(then: .openTable)
        case .open where phase == .rows: return correctRow(in: &session)
        case .takeCorrection(let correction): return take(correction)
        case .writeTable where offers(action, in: session): return table.map { [.job(.writeTable($0))] } ?? []
        case .writeReport where offers(action, in: session):
            return table.map { [.job(.writeReport(reportRows(of: $0, in: session), $0))] } ?? []
        case .review where offers(action, in: session): return plan(BatchOmissions())
        case .lookForRows where offers(action, in: session):
            return send(.unknown(resends: false), in: &session, at: now)
        case .nextEncoding where offers(action, in: session):
            let next = choice.nextEncoding
            return readAgain { $0.encoding = next }
        case .ignoreColumns where offers(action, in: session):
            let columns = unknownColumns
            return readAgain { $0.ignored += columns }
        case .review, .lookForRows, .writeTable, .writeReport, .nextEncoding, .ignoreColumns:
            if isBusy, !isRunning { session.notice = Notice(.plain, session.messages.tableIsBusy) }
        default: break
        }
        return []
    }

    /// Enter: the row goes into the form, unless there is a chat of it.
    private func correctRow(in session: inout Session) -> [Effect] {
        guard let table, let (place, row) = row else { return [] }
        guard statuses[place].canBeCorrected else {
            session.notice = Notice(.plain, session.messages.rowCannotBeCorrected)
            return []
        }
        let faults = (table.faults[row.number] ?? []).map { "\($0.column): \($0.sentence(in: session.messages))" }
        return session.correct(
            row.number, of: table, table.form(of: place), faulty: table.faulty(row.number), saying: faults,
            behind: self)
    }

    private mutating func take(_ correction: RowCorrection) -> [Effect] {
        guard let table, correction.texts != [:] else { return [] }
        guard correction.texts != nil || table.corrected.contains(correction.number) else { return [] }
        phase = .correcting
        if let place = table.places[correction.number] { statuses[place] = .open }
        return [.job(.correctTable(table, correction))]
    }

    private mutating func readAgain(_ change: (inout TableChoice) -> Void) -> [Effect] {
        change(&choice)
        phase = .reading
        return [.job(.readTable(choice))]
    }

    private mutating func plan(
        _ omissions: BatchOmissions, _ change: (inout BatchOmissions) -> Void = { _ in }
    ) -> [Effect] {
        guard let table else { return [] }
        var omissions = omissions
        change(&omissions)
        phase = .planning
        return [.job(.planBatch(table, omissions))]
    }

    private mutating func handle(
        _ action: Action, _ proposal: BatchProposal, in session: inout Session, at now: Instant
    ) -> [Effect] {
        if scroll(by: action, in: session, at: now) { return [] }
        switch action {
        case .send, .sendAnyway:
            guard proposal.canBeSent, !session.refusesName(typedName) else { break }
            self.proposal = proposal
            return send(.open, in: &session, at: now)
        case .toggleExisting where proposal.concernsExisting: return plan(proposal.omissions) { $0.existing.toggle() }
        case .toggleChanged where proposal.concernsChanged: return plan(proposal.omissions) { $0.changed.toggle() }
        case .toggleDeleted where proposal.concernsDeleted: return plan(proposal.omissions) { $0.deleted.toggle() }
        case .skipInvalid where proposal.concernsInvalid: return plan(proposal.omissions) { $0.invalid = true }
        case .insert(let text) where session.wantsName: typedName.insert(TextBuffer.inOneLine(text))
        case .edit(let command) where session.wantsName: typedName.apply(command, killed: &session.killed)
        case .back: showRows()
        default: break
        }
        return []
    }

    private mutating func handleResend(
        _ action: Action, in session: inout Session, at now: Instant
    ) -> [Effect] {
        if scroll(by: action, in: session, at: now) { return [] }
        switch action {
        case .sendAnyway: return send(.unknown(resends: true), in: &session, at: now)
        case .back: showRows()
        default: break
        }
        return []
    }

    mutating func showRows() {
        phase = .rows
        scroll = 0
        typedName = TextBuffer()
    }

    private mutating func send(_ scope: BatchScope, in session: inout Session, at now: Instant) -> [Effect] {
        guard let table else { return [] }
        let proposal = proposal ?? BatchProposal(table, table.plan, BatchOmissions())
        session.notice = nil
        showRows()
        ending = nil
        let count = if case .open = scope { proposal.count } else { tally[.unknown] }
        phase = .running(BatchProgress(count, at: now))
        return [.job(.sendBatch(proposal, scope))]
    }

    private mutating func stop(in session: inout Session) -> [Effect] {
        guard case .running(var progress) = phase else { return [] }
        session.notice = Notice(
            .plain, progress.isStopping ? session.messages.endingAtOnce : session.messages.endingAfterRequest)
        progress.isStopping = true
        phase = .running(progress)
        return [.job(.stopBatch)]
    }

    /// Finds the rows that hold what is typed, in themselves or in their state.
    mutating func search(in session: Session) {
        guard let table else { return }
        let messages = session.messages
        let words = RowStatus.Kind.allCases.map { Array($0.word(in: messages).folded.utf8) }
        shown = table.words.matches(RowWords.words(of: filter.text)) { words[statuses[$0].kind.rawValue] }
    }
}

extension TableChoice {
    /// Of those that have no mark: a file that is UTF-8 was read as such at once.
    fileprivate var nextEncoding: TableEncoding? {
        let all = TableEncoding.allCases
        guard let place = all.firstIndex(where: { $0 == encoding }) else { return all.first }
        return all[(place + 1) % all.count]
    }
}
