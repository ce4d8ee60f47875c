import Bitrix24

/// Structures, one a line, as a table: its columns are all keys that occur.
struct JSONLines {
    private let text: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
    }

    func table() throws(TableError) -> Table {
        var columns: [String] = []
        var places: [String: Int] = [:]
        var rows: [Table.Row] = []
        var faults: [TableFault] = []
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let number = index + 1
            let content = String(decoding: line, as: UTF8.self)
            if content.isBlank { continue }
            var cells = Array(repeating: "", count: columns.count)
            var seen: Set<String> = []
            for member in try Self.members(of: content, row: number) {
                guard seen.insert(member.key.lowercased()).inserted else {
                    faults.append(TableFault(row: number, twice: member.key))
                    continue
                }
                guard let cell = Self.cell(member.value) else {
                    faults.append(TableFault(row: number, noText: member.key))
                    continue
                }
                let place = places[member.key] ?? columns.count
                if place == columns.count {
                    columns.append(member.key)
                    cells.append("")
                    places[member.key] = place
                }
                cells[place] = cell
            }
            rows.append(Table.Row(number: number, cells: cells))
        }
        let full = rows.map { row in
            let missing = columns.count - row.cells.count
            return missing == 0
                ? row : Table.Row(number: row.number, cells: row.cells + Array(repeating: "", count: missing))
        }
        return Table(columns: columns, rows: full, faults: faults)
    }

    private static func members(of line: String, row: Int) throws(TableError) -> [JSONValue.Member] {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: line)
        } catch {
            throw .badLine(row: row, column: error.column)
        }
        guard case .object(let members) = value else { throw .badLine(row: row, column: 1) }
        return members
    }

    /// The text of a value: lists of people become what a cell of CSV holds. Nil for what is no text.
    private static func cell(_ value: JSONValue) -> String? {
        switch value {
        case .null: return ""
        case .string(let text): return text
        case .bool, .integer, .fraction: return value.text()
        case .object: return nil
        case .array(let items):
            let cells = items.map(cell)
            guard !cells.contains(nil) else { return nil }
            return zip(items, cells).map { item, cell in
                let text = cell ?? ""
                let isName = if case .string = item { text.contains(where: { ",;\n".contains($0) }) } else { false }
                return isName && !text.contains("\"") ? "\"\(text)\"" : text
            }.joined(separator: ", ")
        }
    }
}
