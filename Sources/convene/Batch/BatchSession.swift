import Bitrix24
import Catalog
import Settings
import Synchronization
import Tables

/// The part of a run that talks to the portal, as one task.
final class BatchSession: Sendable {
    private let connection: Connection
    private let records: BatchRecords
    private let preparation: BatchPreparation
    private let options: BatchOptions
    private let console: Console
    private let stop = BatchStop()
    private let sends = Atomic(false)

    init(
        connection: Connection, records: BatchRecords, preparation: BatchPreparation, options: BatchOptions,
        console: Console
    ) {
        self.connection = connection
        self.records = records
        self.preparation = preparation
        self.options = options
        self.console = console
    }

    /// The first Ctrl-C while chats are created waits for the request under way; any other ends at once.
    @Sendable func takesInterrupt() -> Bool {
        guard sends.load(ordering: .acquiring), !stop.isSet else { return false }
        stop.raise()
        return true
    }

    private var client: Client { connection.client }

    /// - Returns: why not all is as asked.
    func run() async throws(Failure) -> Failure? {
        _ = try reportFile()
        let before = try records.rows()
        var prepared = try await preparation.online(client, connection.persistentRule, titles: records.titles())
        let name = preparation.source.name
        let report = PlanReport(prepared: prepared, options: options, name: name)
        if options.dryRun {
            try report.printAndEnd(after: try records.rows(), console)
            return nil
        }
        if options.json { try refuseInJSON(report, prepared) }
        try report.refuseFaults()
        report.noteFaults(console)
        let shown = report.text(prepared.plan(name, options, after: try records.rows()))
        shown.lines.forEach { console.note($0) }
        try await confirm(shown.plan)
        // Another run may have created some of them since, or chats of their titles.
        try await records.takeTurn { console.note(messages.otherBatchIsSending) }
        let now = try records.rows()
        prepared = prepared.joined(with: now.titles(since: before))
        let text = report.text(prepared.plan(name, options, after: now))
        if text.lines != shown.lines { text.lines.forEach { console.note($0) } }
        guard let caller = prepared.caller else { return nil }
        return try await send(
            text.plan, because: prepared.table.faults, after: prepared.completed(now, again: options.again), as: caller)
    }

    /// - Throws: 64 where the report would replace what is no report.
    private func reportFile() throws(Failure) -> ReportFile? {
        guard let path = options.report else { return nil }
        return try ReportFile(path, besides: preparation.source.path, on: connection)
    }

    private func refuseInJSON(_ report: PlanReport, _ prepared: BatchPreparation.Prepared) throws(Failure) {
        do throws(Failure) {
            try report.refuseFaults()
        } catch {
            let plan = prepared.plan(preparation.source.name, options, after: RowHistory())
            try StandardOutput.print(report.text(plan).json(prepared.table.faults))
            throw error
        }
    }

    /// - Throws: 64 where nobody can be asked and nobody has said yes; 130 for no.
    private func confirm(_ plan: TablePlan) async throws(Failure) {
        guard !plan.rows.isEmpty || !plan.unfinished.isEmpty else { return }
        if let name = options.confirm { try connection.refuse(unlessConfirmedBy: name) }
        let question = BatchQuestion(stop: stop, progress: BatchProgress(total: 0))
        sends.store(true, ordering: .releasing)
        defer { sends.store(false, ordering: .releasing) }
        if let profile = connection.profile, profile.confirmsName {
            var given = options.confirm
            if given == nil, BatchQuestion.isPossible {
                given = await question.answer(messages.typeTheName(profile.name.text) + ": ")
            }
            try connection.refuse(unlessConfirmedBy: given?.trimmed)
        } else if options.yes == nil {
            guard BatchQuestion.isPossible else {
                throw .usage(messages.nobodyToAsk, next: messages.seePlanThenGiveYes)
            }
            let isGiven = await question.isConfirmed(
                messages.sendTableTo(
                    connection.portal.shownName, chats: plan.sent, lookingFor: plan.unknown,
                    completing: plan.unfinished.count))
            guard isGiven else { throw Failure(.interrupted, messages.notConfirmed, chat: .nothingSent, next: "") }
        }
    }

    /// - Parameter faults: why rows are left out as invalid.
    private func send(
        _ plan: TablePlan, because faults: [TableFault], after history: RowHistory, as caller: Caller
    ) async throws(Failure) -> Failure? {
        // Looked at again: another run may have written it meanwhile.
        let writer = try ReportWriter(try reportFile(), of: plan)
        if writer.kept > 0, let path = options.report { console.note(messages.reportKeeps(writer.kept, path)) }
        let outcome = BatchOutcome(
            plan, isChecked: options.verify, writer: writer, records: records, caller: caller, portal: connection.portal
        )
        outcome.writeOmitted(plan, because: faults)
        let progress = BatchProgress(total: plan.rows.count + plan.unfinished.count)
        var manner = BatchSender.Manner(table: preparation.source.name)
        manner.perRequest = options.perRequest
        manner.verifies = options.verify
        manner.keepsGoing = options.keepGoing
        sends.store(true, ordering: .releasing)
        var sender = BatchSender(
            client: client, journal: records.journal, caller: caller, manner: manner,
            dialogue: dialogue(outcome, progress), stop: stop)
        let end = await sender.run(plan.rows, completing: plan.unfinished, after: history)
        progress.clear()
        return outcome.end(end, console)
    }

    private func dialogue(_ outcome: BatchOutcome, _ progress: BatchProgress) -> BatchSender.Dialogue {
        let question = BatchQuestion(stop: stop, progress: progress)
        let canAsk = BatchQuestion.isPossible
        let resends = options.resendAbsent
        let asksResend: @Sendable (Int) async -> Bool = { count in
            if resends { return true }
            return await question.isConfirmed(messages.resendAbsentRows(count))
        }
        return BatchSender.Dialogue(
            report: { event in outcome.note(event, progress) },
            goesOn: { state in
                guard canAsk else { return false }
                progress.note(messages.rowsFailAlike(RowStreak.most, state.failureSentence))
                return await question.isConfirmed(messages.goOnAnyway)
            },
            sendsAbsent: resends || canAsk ? asksResend : nil)
    }
}
