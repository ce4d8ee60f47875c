import Bitrix24
import FoundationEssentials

/// CSV and TSV as a table, with what spreadsheet programs make of them.
struct DelimitedTable {
    let text: ArraySlice<UInt8>

    func table() throws(TableError) -> Table {
        var rest = text
        let told = Delimiter.told(by: &rest)
        let start = rest.drop { [10, 13].contains($0) }
        let delimiter = told ?? Delimiter(of: start)
        var reader = DelimitedReader(rest, delimiter)
        var number = 0
        var columns: [String]?
        var rows: [Table.Row] = []
        var faults: [TableFault] = []
        while let record = try reader.next() {
            number += 1
            let cells = record.map(Self.meant)
            guard cells.contains(where: { !$0.isBlank }) else { continue }
            guard let headings = columns else {
                columns = Self.withoutTail(cells.map(\.trimmed))
                continue
            }
            let full = cells.prefix(headings.count) + Array(repeating: "", count: max(0, headings.count - cells.count))
            for (place, cell) in cells.enumerated() where !cell.isBlank {
                if place >= headings.count || headings[place].isEmpty {
                    faults.append(TableFault(row: number, place: place + 1))
                }
            }
            rows.append(Table.Row(number: number, cells: Array(full)))
        }
        return Table(columns: columns ?? [], rows: rows, faults: faults, delimiter: delimiter)
    }

    private static func withoutTail(_ cells: [String]) -> [String] {
        var cells = cells
        while cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }

    /// What a cell means: `="0012"` is how Excel is told that digits are a text, an apostrophe before what would be a
    /// formula how convene tells.
    private static func meant(_ cell: String) -> String {
        let bytes = cell.utf8
        switch bytes.first {
        case UInt8(ascii: "=") where bytes.count > 2 && cell.hasPrefix("=\"") && cell.hasSuffix("\""):
            return String(cell.dropFirst(2).dropLast()).replacing("\"\"", with: "\"")
        case UInt8(ascii: "'"):
            let second = bytes.dropFirst().first
            return second.map { "=+-@\t\r".utf8.contains($0) } == true ? String(cell.dropFirst()) : cell
        default: return cell
        }
    }
}

extension String {
    /// Nothing but white space.
    var isBlank: Bool { utf8.allSatisfy { $0 == 32 } || unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
