import Bitrix24
import Catalog
import Tables

/// What has become of the rows of a table so far, and how the program ends.
struct BatchLedger: Sendable {
    private var states: [Int: (row: BatchRow, state: RowState, seconds: Double)] = [:]
    /// How many of them are not as asked, as far as that is known.
    private(set) var failed = 0
    private let total: Int
    private let isChecked: Bool
    private let leavesOut: Bool
    private let leavesOutChanged: Bool
    private let leavesOutDeleted: Bool
    private let leavesOutDismissed: Bool

    init(_ plan: TablePlan, isChecked: Bool) {
        self.isChecked = isChecked
        total = plan.rows.count + plan.unfinished.count
        leavesOut = plan.leavesOut
        leavesOutChanged = plan.omitted(for: .changed) > 0
        leavesOutDeleted = !plan.deleted.isEmpty
        leavesOutDismissed = plan.omitted(for: .dismissed) > 0
    }

    /// Takes in a row's state; a later one counts.
    mutating func note(_ row: BatchRow, _ state: RowState, seconds: Double) {
        if let before = states[row.number]?.state, before.isFailure { failed -= 1 }
        states[row.number] = (row, state, seconds)
        if state.isFailure { failed += 1 }
    }

    /// How many rows have an outcome, or none that anybody knows.
    var done: Int { states.count }

    /// The rows whose outcome nobody knows, in the order of the table.
    var unknown: [(row: BatchRow, state: RowState, seconds: Double)] {
        states.values.filter { if case .unknown = $0.state { true } else { false } }
            .sorted { $0.row.number < $1.row.number }
    }

    /// What is said at the end, and with which status: nil where all is as asked.
    func failure(after end: BatchEnd, report: SystemError?) -> Failure? {
        let status = status(after: end)
        guard status != .success || report != nil else { return nil }
        var lines = [summary]
        switch end {
        case .finished: break
        case .paused: lines.append(messages.batchPaused(RowStreak.most))
        case .interrupted: lines.append(messages.batchInterrupted)
        case .stopped(let error): lines.append(error.sentence(in: messages))
        case .unrecorded(let fault): lines.append(fault.sentence(in: messages))
        }
        if let report { lines.append(messages.reportNotWhole(report.text)) }
        return Failure(
            status == .success ? .storedDifferently : status, lines: lines, chat: .notConcerned,
            next: unknown.isEmpty ? advice : adviceOnUnknown)
    }

    /// Rows that are left out as changed, deleted or dismissed stay so, however often the table is run.
    private var advice: String {
        let isWhole = states.count == total && failed == 0
        let again = [
            leavesOutChanged ? messages.againCreatesChanged : nil,
            leavesOutDeleted ? messages.againCreatesDeleted : nil,
            leavesOutDismissed ? messages.againSendsDismissed : nil,
        ].compactMap(\.self)
        return ((isWhole && !again.isEmpty ? [] : [messages.runBatchAgain]) + again).joined(separator: " ")
    }

    /// What no title can prove somebody has to look at.
    private var adviceOnUnknown: String {
        let isUntitled = unknown.contains { $0.row.structure.title.trimmed.isEmpty }
        return [messages.howUnknownIsResolved, isUntitled ? messages.giveLostRowTitle : nil].compactMap(\.self)
            .joined(separator: " ")
    }

    /// One line: how many rows had which end.
    var summary: String {
        let created = count { if case .created = $0 { true } else { false } }
        let different = count { if case .different = $0 { true } else { false } }
        let unchecked = count { if case .unchecked = $0 { true } else { false } }
        let failed = count { if case .refused = $0 { true } else { false } }
        return messages.batchSummary(
            created: created, of: total, different: different, unchecked: unchecked, failed: failed,
            unknown: unknown.count, unsent: total - states.count, isChecked: isChecked)
    }

    private func status(after end: BatchEnd) -> ExitStatus {
        if !unknown.isEmpty { return .outcomeUnknown }
        switch end {
        case .unrecorded: return .configuration
        case .interrupted: return .interrupted
        case .paused: return .storedDifferently
        case .stopped(let error):
            let hasCreated = states.values.contains { $0.state.chat != nil }
            return error.exitStatus == .unreachable && hasCreated ? .storedDifferently : error.exitStatus
        case .finished:
            let isWhole =
                states.count == total
                && states.values.allSatisfy { if case .created = $0.state { true } else { false } }
            return isWhole && !leavesOut ? .success : .storedDifferently
        }
    }

    private func count(_ isMeant: (RowState) -> Bool) -> Int { states.values.count { isMeant($0.state) } }
}

extension RowState {
    fileprivate var isFailure: Bool { if case .created = self { false } else { true } }
}
