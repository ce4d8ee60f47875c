import Bitrix24

/// What was corrected in the rows of a table, whose file stays as it is.
///
/// A correction belongs to a row as it was: where the file has another row in its place now, it is passed over.
public struct TableCorrections: Sendable, Equatable {
    struct CorrectedCells: Sendable, Equatable {
        /// A digest of the row's own cells.
        let was: String
        var texts: [ChatField: String]
    }

    private(set) var rows: [Int: CorrectedCells] = [:]

    public init() {}

    public var isEmpty: Bool { rows.isEmpty }

    /// Puts texts into a row of the table as its file has it; those of an earlier correction stay where these say nothing.
    public mutating func correct(_ number: Int, of table: Table, with texts: [ChatField: String]) {
        guard let row = table.rows.first(where: { $0.number == number }) else { return }
        let was = Self.digest(of: row, in: table)
        let before = rows[number].flatMap { $0.was == was ? $0.texts : nil } ?? [:]
        rows[number] = CorrectedCells(was: was, texts: before.merging(texts) { $1 })
    }

    /// The row is again as the file has it.
    public mutating func drop(_ number: Int) { rows[number] = nil }

    /// The numbers of the rows that are corrected in this table.
    public func numbers(in table: Table) -> Set<Int> {
        Set(table.rows.filter { applies(to: $0, in: table) }.map(\.number))
    }

    /// The table with the corrections in it: in the column of each field, or in a new one.
    public func applied(to table: Table) -> Table {
        let numbers = numbers(in: table)
        guard !numbers.isEmpty else { return table }
        var columns = table.columns
        var places: [ChatField: Int] = [:]
        for (place, heading) in columns.enumerated() {
            if let field = ChatField(column: heading), places[field] == nil { places[field] = place }
        }
        let used = Set(numbers.flatMap { rows[$0]?.texts.keys.map(\.self) ?? [] })
        for field in ChatField.allCases where used.contains(field) && places[field] == nil {
            places[field] = columns.count
            columns.append(field.wireName)
        }
        let added = Array(repeating: "", count: columns.count - table.columns.count)
        let corrected = table.rows.map { row in
            var cells = row.cells + added
            for (field, text) in numbers.contains(row.number) ? rows[row.number]?.texts ?? [:] : [:] {
                if let place = places[field] { cells[place] = text }
            }
            return Table.Row(number: row.number, cells: cells)
        }
        return Table(
            columns: columns, rows: corrected, faults: table.faults, columnRows: table.columnRows,
            delimiter: table.delimiter)
    }

    private func applies(to row: Table.Row, in table: Table) -> Bool {
        rows[row.number]?.was == Self.digest(of: row, in: table)
    }

    private static func digest(of row: Table.Row, in table: Table) -> String {
        let cells = zip(table.columns, row.cells).filter { !$0.1.isEmpty }
        return RowKey(cells.map { (name: $0.0, text: $0.1) }, occurrence: 1).rawValue
    }
}

extension TableCorrections {
    /// As it is kept.
    public var value: JSONValue {
        .array(
            rows.sorted { $0.key < $1.key }.map { number, row in
                .object([
                    .init("row", .integer(number)), .init("was", .string(row.was)),
                    .init(
                        "fields",
                        .object(
                            ChatField.allCases.compactMap { field in
                                row.texts[field].map { .init(field.wireName, .string($0)) }
                            })),
                ])
            })
    }

    /// What is no correction, or of a field that nobody knows, is passed over.
    public init(_ value: JSONValue) {
        guard case .array(let items) = value else { return }
        for item in items {
            guard let number = item["row"]?.integer, let was = item["was"]?.string,
                case .object(let members)? = item["fields"]
            else { continue }
            let texts = members.compactMap { member in
                ChatField(name: member.key).flatMap { field in member.value.string.map { (field, $0) } }
            }
            rows[number] = CorrectedCells(was: was, texts: Dictionary(texts, uniquingKeysWith: { $1 }))
        }
    }
}

extension Table {
    /// The table as a file of text in UTF-8, with the mark by which Excel knows it and the delimiter that it was read
    /// with: Excel opens no other in its country.
    public var csv: String { csv(of: [columns] + rows.map(\.cells)) }

    /// Other lines as a file of the same kind.
    public func csv(of lines: [[String]]) -> String {
        let delimiter = String(UnicodeScalar((delimiter ?? .comma).rawValue))
        return "\u{feff}" + lines.map { CSVCell.line($0, delimiter) }.joined()
    }

    /// What the name of such a file ends with.
    public var fileEnding: String { delimiter == .tab ? "tsv" : "csv" }
}

/// A text that a cell shows as it is: what a placeholder begins and ends with is doubled.
extension String {
    public var asCell: String { replacing("{", with: "{{").replacing("}", with: "}}") }
}
