import Bitrix24
import Tables
import TerminalKit

/// Rows of people, departments or chats, as people and as machines read them.
struct DirectoryTable {
    struct Column {
        /// As people read it.
        let heading: String
        /// The key in JSON and CSV.
        let key: String
        /// What people read in place of a value that programs read.
        var word: @Sendable (String) -> String = { $0 }
    }

    /// No column is made wider than this by one cell that is longer.
    private static let widest = 40

    let columns: [Column]
    let rows: [[JSONValue]]

    /// Columns side by side, nothing cut: a cell that is too long moves the rest of its own row. Nothing for no rows.
    var text: String {
        guard !rows.isEmpty else { return "" }
        let cells =
            [columns.map(\.heading)]
            + rows.map { row in
                zip(columns, row).map { Visible.text($0.word($1.plain)).replacing("\n", with: " ") }
            }
        let widths = columns.indices.map { column in
            min(cells.map { $0[column].displayWidth }.max() ?? 0, Self.widest)
        }
        return cells.map { row in
            zip(row, widths).map { $0.padded(toColumns: $1) }.joined(separator: "  ").trimmedAtEnd
        }.joined(separator: "\n")
    }

    /// One array of objects.
    var json: String {
        JSONValue.array(
            rows.map { row in .object(zip(columns, row).map { .init($0.key, $1) }) }
        ).text(indented: true)
    }

    /// RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    var csv: String {
        ([columns.map(\.key)] + rows.map { $0.map(\.plain) })
            .map { $0.map(CSVCell.written).joined(separator: ",") }.joined(separator: "\r\n")
    }
}

extension JSONValue {
    /// As a cell shows it: a text without quotes, a list with commas, nothing for null.
    fileprivate var plain: String {
        switch self {
        case .null: ""
        case .string(let text): text
        case .array(let values): values.map(\.plain).joined(separator: ", ")
        default: text()
        }
    }
}

extension String {
    func padded(toColumns columns: Int) -> String {
        self + String(repeating: " ", count: max(0, columns - displayWidth))
    }

    /// Without blanks at its end.
    var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
