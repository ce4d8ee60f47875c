import Bitrix24
import CLibrary
import Synchronization
import Tables

/// Writes the report as the rows have their outcome: the file of `--report`, and lines of JSON on standard output.
final class ReportWriter: Sendable {
    private let file: Int32?
    /// So many lines of an earlier report stay.
    let kept: Int
    private let failure = Mutex<SystemError?>(nil)

    /// - Parameter plan: what the report is going to have; other chats that stand in the file stay in it.
    /// - Throws: 66 where the file cannot be written.
    init(_ report: ReportFile?, of plan: TablePlan) throws(Failure) {
        guard let report else {
            file = nil
            kept = 0
            return
        }
        let path = report.path
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .reportUnwritable(path, SystemError.last) }
        file = descriptor
        let earlier = report.lines(besides: plan)
        kept = earlier.count
        let lines = [ReportColumn.allCases.map(\.rawValue)] + earlier
        let status = writeAll(lines.map { CSVCell.line($0) }.joined(), to: descriptor)
        if status != 0 { throw .reportUnwritable(path, SystemError(number: status)) }
    }

    deinit { if let file { close(file) } }

    /// What cannot be written is told at the end: the journal has it as well.
    func add(_ row: ReportRow) {
        if let file { note(writeAll(CSVCell.line(row.cells), to: file)) }
        note(writeAll(row.json.text() + "\n", to: STDOUT_FILENO))
    }

    private func note(_ status: Int32) {
        // A reader that left early wanted no more of it.
        guard status != 0, status != EPIPE else { return }
        failure.withLock { $0 = $0 ?? SystemError(number: status) }
    }

    /// Why the report is not whole.
    var problem: SystemError? { failure.withLock(\.self) }
}
