import Bitrix24
import Catalog
import CLibrary
import Synchronization
import Tables

/// One row of a report, as a table and as JSON.
struct ReportRow {
    let row: Int
    let title: String
    let status: String
    var chat: ChatID?
    var link = ""
    var differences: [String] = []
    var seconds: Double?
    var error = ""

    private var secondsText: String {
        seconds.map { String(Double(Int(($0 * 1000).rounded())) / 1000) } ?? ""
    }

    /// The cells, in the order of `ReportColumn`.
    var cells: [String] {
        [
            String(row), title, status, chat.map { String($0.rawValue) } ?? "", link,
            differences.joined(separator: "; "), secondsText, error,
        ]
    }

    var json: JSONValue {
        .object([
            .init("row", .integer(row)), .init("title", .string(title)), .init("status", .string(status)),
            .init("chat", chat.map { .integer($0.rawValue) } ?? .null),
            .init("link", link.isEmpty ? .null : .string(link)),
            .init("differences", .array(differences.map { .string($0) })),
            .init("seconds", seconds.map { .fraction(Double(Int(($0 * 1000).rounded())) / 1000) } ?? .null),
            .init("error", error.isEmpty ? .null : .string(error)),
        ])
    }
}

/// Writes the report as the rows have their outcome: the file of `--report`, and lines of JSON on standard output.
final class ReportWriter: Sendable {
    private let file: Int32?
    private let failure = Mutex<SystemError?>(nil)

    /// - Throws: 66 where the file cannot be written.
    init(path: String?) throws(Failure) {
        guard let path else {
            file = nil
            return
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .reportUnwritable(path, SystemError.last) }
        file = descriptor
        let status = writeAll(CSVCell.line(ReportColumn.allCases.map(\.rawValue)), to: descriptor)
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
