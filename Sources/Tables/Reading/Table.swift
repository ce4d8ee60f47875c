import Bitrix24
import FoundationEssentials
import Settings

/// A table as it was read: texts, of which nothing is understood yet.
public struct Table: Sendable {
    /// One row, with as many cells as there are columns.
    public struct Row: Sendable, Equatable {
        /// As a spreadsheet counts: the heading is 1. In JSON Lines the number of the line.
        public let number: Int
        public let cells: [String]

        public init(number: Int, cells: [String]) {
            self.number = number
            self.cells = cells
        }
    }

    /// As they are written; empty for a column without a name, whose cells are empty.
    public let columns: [String]
    public let rows: [Row]
    /// What is wrong with the shape of single rows.
    public let faults: [TableFault]
    /// In which row each column is named first, where that is not the heading.
    let columnRows: [Int]
    /// What stands between the cells in the file; nil where they are JSON.
    let delimiter: Delimiter?

    /// - Parameters:
    ///   - name: of the file, whose ending tells a spreadsheet.
    ///   - encoding: nil for UTF-8, or UTF-16 with its mark. A mark counts more than what is said here.
    public init(_ bytes: [UInt8], named name: String, encoding: TableEncoding? = nil) throws(TableError) {
        if let ending = SpreadsheetFile.ending(of: bytes, named: name) { throw .spreadsheet(ending) }
        let text = try Self.utf8(bytes, encoding)
        switch text.first(where: { ![9, 10, 13, 32].contains($0) }) {
        case UInt8(ascii: "{"): self = try JSONLines(text: text).table()
        case UInt8(ascii: "["): throw .oneList
        default: self = try DelimitedTable(text: text).table()
        }
        if rows.isEmpty, faults.isEmpty { throw .noRows }
    }

    init(columns: [String], rows: [Row], faults: [TableFault], columnRows: [Int] = [], delimiter: Delimiter? = nil) {
        self.columnRows = columnRows
        self.columns = columns
        self.rows = rows
        self.faults = faults
        self.delimiter = delimiter
    }

    /// In which row what is wrong with a column is found.
    func row(ofColumn place: Int) -> Int { columnRows.indices.contains(place) ? columnRows[place] : 1 }

    private static func utf8(_ bytes: [UInt8], _ encoding: TableEncoding?) throws(TableError) -> ArraySlice<UInt8> {
        let isMarked = bytes.starts(with: TextDecoding.utf8Mark)
        if TextDecoding.utf16Order(of: bytes) == nil {
            if let encoding, !isMarked { return encoding.decoded(bytes)[...] }
            // Without a copy, since a table may be large.
            let rest = bytes.dropFirst(isMarked ? TextDecoding.utf8Mark.count : 0)
            if !TextDecoding.lacksMark(rest), String(validating: rest, as: UTF8.self) != nil { return rest }
        }
        do {
            return Array(try TextDecoding.text(of: bytes).utf8)[...]
        } catch {
            throw .notText(error)
        }
    }
}

/// Files of spreadsheet programs, which are no tables of text.
enum SpreadsheetFile {
    private static let endings = [".xlsx", ".xlsm", ".xls", ".ods", ".numbers"]
    /// What a ZIP file and an old file of Office begin with.
    private static let beginnings: [[UInt8]] = [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]]

    /// The ending of the file's name, or the one that its kind usually has; nil for any other file.
    static func ending(of bytes: [UInt8], named name: String) -> String? {
        let isBinary = beginnings.contains(where: bytes.starts)
        let ending = endings.first { name.lowercased().hasSuffix($0) }
        guard isBinary else { return nil }
        return ending ?? (bytes[0] == 0x50 ? ".xlsx" : ".xls")
    }
}
