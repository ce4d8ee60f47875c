import Bitrix24

/// Structures, one a line, as a table: its columns are all keys that occur.
struct JSONLines {
    let text: ArraySlice<UInt8>

    func table() throws(TableError) -> Table {
        var columns: [String] = []
        var places: [ColumnKey: Int] = [:]
        var columnRows: [Int] = []
        var rows: [Table.Row] = []
        var faults: [TableFault] = []
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let number = index + 1
            let content = String(decoding: line, as: UTF8.self)
            if content.isBlank { continue }
            var cells = Array(repeating: "", count: columns.count)
            var seen: Set<ColumnKey> = []
            for member in try Self.members(of: content, row: number) {
                let key = ColumnKey(member.key)
                guard seen.insert(key).inserted else {
                    faults.append(TableFault(row: number, twice: member.key))
                    continue
                }
                guard let cell = key.cell(member.value) else {
                    faults.append(TableFault(row: number, noText: member.key))
                    continue
                }
                let place = places[key] ?? columns.count
                if place == columns.count {
                    columns.append(member.key)
                    columnRows.append(number)
                    cells.append("")
                    places[key] = place
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
        return Table(columns: columns, rows: full, faults: faults, columnRows: columnRows)
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
}

/// What a key of a line names: a field in one of its spellings, or a column of the table's own.
private enum ColumnKey: Hashable {
    case field(ChatField)
    case other(String)

    init(_ written: String) {
        self = ChatField(column: written).map(Self.field) ?? .other(written.asName)
    }

    /// The text of a value, as a cell of CSV holds it: lists with commas, rights as `post=manager`. Nil for what the
    /// column cannot be.
    func cell(_ value: JSONValue) -> String? {
        switch (value, self) {
        case (.null, _): ""
        case (.string(let text), _): text
        case (.integer, _), (.fraction, _), (.bool, .other): value.text()
        case (.array(let items), .field(let field)) where field.editor.isList: Self.list(items)
        case (.array(let items), .other): Self.list(items)
        case (.object(let members), .field(.rights)):
            members.map { member in member.value.string.map { "\(member.key)=\($0)" } }.joinedUnlessNil
        case (.bool, .field), (.array, .field), (.object, _): nil
        }
    }

    private static func list(_ items: [JSONValue]) -> String? {
        items.map { item -> String? in
            switch item {
            case .string(let text):
                text.contains(where: { ",;\n".contains($0) }) && !text.contains("\"") ? "\"\(text)\"" : text
            case .integer, .fraction: item.text()
            case .null, .bool, .array, .object: nil
            }
        }.joinedUnlessNil
    }
}

extension [String?] {
    /// With commas; nil where one is missing.
    fileprivate var joinedUnlessNil: String? {
        contains(nil) ? nil : compactMap(\.self).joined(separator: ", ")
    }
}
