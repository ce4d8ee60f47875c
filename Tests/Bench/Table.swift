import Foundation

/// What was measured, with the bound that convene is held to where there is one.
struct Row {
    let measure: String
    /// Convene's first, then the peers'; nil where it was not measured.
    let values: [String?]
    var bound: Bound?

    struct Bound {
        let text: String
        let holds: Bool
    }
}

enum Table {
    /// The rows below each other with their columns aligned.
    static func text(columns: [String], rows: [Row]) -> String {
        let cells =
            [[""] + columns + ["bound", ""]]
            + rows.map { row in
                [row.measure] + row.values.map { $0 ?? "–" }
                    + [row.bound?.text ?? "", row.bound.map { $0.holds ? "holds" : "MISSED" } ?? ""]
            }
        let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        return cells.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return (1...columns.count).contains(column) ? space + cell.0 : cell.0 + space
            }
            .joined(separator: "  ")
        }
        .joined(separator: "\n")
    }
}

extension Duration {
    /// In milliseconds: `2.73 ms`.
    var milliseconds: String { String(format: "%.2f ms", self / .milliseconds(1)) }
}
