import Bitrix24
import Catalog
import Synchronization
import Tables

/// Takes in what happens while a table is sent: report, history, progress, and the end.
final class BatchOutcome: Sendable {
    private let ledger: Mutex<BatchLedger>
    private let writer: ReportWriter
    private let records: BatchRecords
    private let caller: Caller
    private let portal: Bitrix24.Portal
    private let historyProblem = Mutex<String?>(nil)

    init(
        _ plan: TablePlan, isChecked: Bool, writer: ReportWriter, records: BatchRecords, caller: Caller,
        portal: Bitrix24.Portal
    ) {
        ledger = Mutex(BatchLedger(plan, isChecked: isChecked))
        self.writer = writer
        self.records = records
        self.caller = caller
        self.portal = portal
    }

    /// Rows that are not sent are in the report as well: it is whole, also after a run that goes on with another.
    func writeOmitted(_ plan: TablePlan, because faults: [TableFault]) {
        let faults = Dictionary(grouping: faults, by: \.row)
        let unfinished = Set(plan.unfinished.map(\.row.number))
        for (row, reason) in plan.omitted where reason != .limited && !unfinished.contains(row.number) {
            writer.add(ReportRow(row, reason, because: faults[row.number] ?? [], on: portal, in: messages))
        }
    }

    func note(_ event: BatchEvent, _ progress: BatchProgress) {
        switch event {
        case .sending(let row):
            progress.begin(row.structure.title)
            writer.begin(line(row, .unknown(code: ""), nil))
        case .created(let row, let chat):
            progress.noteCreated()
            writer.begin(line(row, .created(chat), nil))
        case .resolved(let row, let state, let seconds):
            let (done, failed) = ledger.withLock { ledger in
                ledger.note(row, state, seconds: seconds)
                return (ledger.done, ledger.failed)
            }
            defer { progress.note(resolved: done, failed: failed) }
            // It is looked for, and told again.
            if state.isUnknown { return }
            if let chat = state.chat {
                let took = Duration.milliseconds(Int(seconds * 1000))
                if let error = records.add(chat, row.structure, by: caller, took: took) {
                    historyProblem.withLock { $0 = $0 ?? error.message(in: messages) }
                }
            }
            // Where standard output is the same terminal, a line of it begins a line.
            if StandardOutput.isTerminal { progress.clear() }
            writer.add(line(row, state, seconds))
        // A second is the portal's own pace, and nothing to tell of.
        case .waiting(_, let length) where length <= .seconds(1): break
        case .waiting(let error, let length):
            progress.note(
                "\(error.sentence(in: messages)) \(messages.goingOnIn(messages.countdown(length)))")
        case .looking(let count): progress.note(messages.lookingForUnknown(count))
        case .waitingForLost(let length): progress.note(messages.waitingForLost(messages.countdown(length)))
        }
    }

    /// - Returns: why not all is as asked.
    func end(_ end: BatchEnd, _ console: Console) -> Failure? {
        let ledger = ledger.withLock(\.self)
        for (row, state, seconds) in ledger.unknown { writer.add(line(row, state, seconds)) }
        writer.finish()
        if let problem = historyProblem.withLock(\.self) { console.note(messages.historyNotKept(problem)) }
        let failure = ledger.failure(after: end, report: writer.problem)
        if failure == nil { console.note(ledger.summary) }
        return failure
    }

    private func line(_ row: BatchRow, _ state: RowState, _ seconds: Double?) -> ReportRow {
        ReportRow(row, state, seconds: seconds, on: portal, in: messages)
    }
}

extension RowState {
    fileprivate var isUnknown: Bool { if case .unknown = self { true } else { false } }

    /// Why a row is not as asked, for people.
    var failureSentence: String {
        switch self {
        case .created: ""
        case .different(_, let differences): differences.map(\.short).joined(separator: "; ")
        case .unchecked(_, let error), .refused(let error): error.sentence(in: messages)
        case .unknown(let code): code
        }
    }
}
