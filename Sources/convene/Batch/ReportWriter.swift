import Bitrix24
import CLibrary
import Synchronization
import Tables

/// Writes the report as the rows have their outcome: the file of `--report`, and lines of JSON on standard output.
final class ReportWriter: Sendable {
    private let file: Int32?
    private let underWay: Mutex<UnderWay?>
    /// So many lines of an earlier report stay.
    let kept: Int
    private let failure = Mutex<SystemError?>(nil)

    /// Rows that were sent and have no outcome yet. Their lines stand behind all others and are written over: a report that
    /// a kill has left tells of them.
    private struct UnderWay {
        /// Where the lines of the others end.
        var end: off_t
        var rows: [Int: ReportRow] = [:]

        var text: String { rows.sorted { $0.key < $1.key }.map { CSVCell.line($0.value.cells) }.joined() }
    }

    /// - Parameter plan: what the report is going to have; other chats that stand in the file stay in it.
    /// - Throws: 66 where the file cannot be written.
    init(_ report: ReportFile?, of plan: TablePlan) throws(Failure) {
        guard let report else {
            file = nil
            underWay = Mutex(nil)
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
        // A pipe keeps what was written.
        let end = lseek(descriptor, 0, SEEK_CUR)
        underWay = Mutex(end > 0 && ftruncate(descriptor, end) == 0 ? UnderWay(end: end) : nil)
    }

    deinit { if let file { close(file) } }

    /// A row that is about to be sent, or whose chat is there and is not read back yet.
    func begin(_ row: ReportRow) { write { $0.rows[row.row] = row } }

    /// Takes lines of rows out that were not sent in the end.
    func finish() { write { $0.rows = [:] } }

    /// What cannot be written is told at the end: the journal has it as well.
    func add(_ row: ReportRow) {
        let line = CSVCell.line(row.cells)
        let isWritten = write(line) { $0.rows[row.row] = nil }
        if !isWritten, let file { note(writeAll(line, to: file)) }
        note(writeAll(row.json.text() + "\n", to: STDOUT_FILENO))
    }

    /// Writes a line behind those that stay, and then the rows under way.
    ///
    /// - Returns: false where nothing can be written over.
    @discardableResult
    private func write(_ line: String = "", _ change: (inout UnderWay) -> Void) -> Bool {
        guard let file else { return false }
        return underWay.withLock { state in
            guard var lines = state else { return false }
            change(&lines)
            let text = lines.text
            lseek(file, lines.end, SEEK_SET)
            let status = writeAll(line + text, to: file)
            note(status)
            // What a full disk has cut is written over by the next line.
            if status == 0 {
                lines.end += off_t(line.utf8.count)
                _ = ftruncate(file, lines.end + off_t(text.utf8.count))
            }
            state = lines
            return true
        }
    }

    private func note(_ status: Int32) {
        // A reader that left early wanted no more of it.
        guard status != 0, status != EPIPE else { return }
        failure.withLock { $0 = $0 ?? SystemError(number: status) }
    }

    /// Why the report is not whole.
    var problem: SystemError? { failure.withLock(\.self) }
}
