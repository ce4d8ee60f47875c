import TerminalKit

/// A column of a list. The first one takes what room is left, and is never dropped.
struct ListColumn {
    var heading = ""
    /// In a narrow window columns of a higher number are left out first.
    var dropped = 0
    var alignsRight = false

    /// The columns that have room side by side, with their widths.
    struct Fitted {
        fileprivate let columns: [(index: Int, width: Int, alignsRight: Bool)]

        func draw(_ cells: [String], on surface: inout Surface, in row: Rect, style: Style) {
            var place = row.origin
            for (index, width, alignsRight) in columns {
                let cell = cells[index].truncated(toColumns: width)
                let indent = alignsRight ? width - cell.displayWidth : 0
                surface.write(cell, at: place.moved(columns: indent), style: style, limit: width - indent)
                place.column += width + ListColumn.gap
            }
        }
    }

    private static let gap = 2
    /// A title of less says too little.
    private static let leastOfFirst = 18

    static func fitted(_ columns: [ListColumn], to rows: [[String]], columns room: Int) -> Fitted {
        let widths = columns.indices.map { column in
            max(columns[column].heading.displayWidth, rows.map { $0[column].displayWidth }.max() ?? 0)
        }
        var kept = Array(columns.indices)
        func left() -> Int { kept.dropFirst().reduce(room) { $0 - widths[$1] - gap } }
        while kept.count > 1, left() < min(leastOfFirst, widths.first ?? 0),
            let last = kept.dropFirst().max(by: { columns[$0].dropped < columns[$1].dropped })
        {
            kept.removeAll { $0 == last }
        }
        let first = max(0, kept.count > 1 ? min(left(), max(widths.first ?? 0, leastOfFirst)) : left())
        return Fitted(
            columns: kept.map { ($0, $0 == 0 ? first : widths[$0], columns[$0].alignsRight) })
    }
}
