import Bitrix24
import Catalog

/// What the columns of a table are for.
public struct TableLayout: Sendable {
    /// The column of each field.
    let fields: [ChatField: Int]
    /// Every column that can stand in a text.
    let places: [Heading: Int]
    /// The columns that make a row what it is: all but those that are ignored.
    let counted: [Int]
    /// The headings as they are written.
    let headings: [String]
    /// In the order of the columns.
    public let faults: [TableFault]
    /// Whether the rows can be read all the same: the columns that are known are where they should be.
    let isReadable: Bool

    /// - Parameters:
    ///   - used: the names that texts of the table, the options and the template use as placeholders.
    ///   - ignored: the columns of `--ignore`.
    init(_ table: Table, used: Set<String>, ignored: [String]) {
        headings = table.columns
        let usedNames = Set(used.map { Heading($0) })
        let ignoredNames = Set(ignored.map { Heading($0) })
        var fields: [ChatField: Int] = [:]
        var places: [Heading: Int] = [:]
        var counted: [Int] = []
        var faults: [TableFault] = []
        let isReport = ReportColumn.areHeadings(headings)
        var isReadable = !isReport
        func note(_ place: Int, _ fault: ColumnFault) {
            faults.append(TableFault(row: table.row(ofColumn: place), column: table.columns[place], fault))
        }
        if isReport { faults.append(TableFault(column: "", .isReport)) }
        for (place, heading) in headings.enumerated() where !heading.isEmpty {
            let name = Heading(heading)
            if ignoredNames.contains(name) { continue }
            // One fault says it all: its other columns are as little meant for a table.
            if isReport { continue }
            if ReportColumn.namesChat(heading) {
                note(place, .namesChat)
                isReadable = false
                continue
            }
            let field = ColumnNames.field(of: heading)
            let isRepeated = places[name] != nil || field.map { fields[$0] != nil } == true
            if isRepeated {
                note(place, .twice)
                isReadable = false
            } else if field == nil, !usedNames.contains(name) {
                note(place, .unknown(near: ColumnNames.nearest(to: heading)))
            }
            if let field, fields[field] == nil { fields[field] = place }
            if places[name] == nil { places[name] = place }
            counted.append(place)
        }
        for name in ignored where !headings.contains(where: { Heading($0) == Heading(name) }) {
            faults.append(TableFault(column: name, .nothingToIgnore))
        }
        self.fields = fields
        self.places = places
        self.counted = counted
        self.faults = faults
        self.isReadable = isReadable
    }

    /// Whether the row has nothing but the names of its columns. One alone may be a title.
    func isHeading(_ row: Table.Row) -> Bool {
        let named = fields.filter { !row.cells[$1].isBlank }
        return named.count > 1 && named.allSatisfy { ColumnNames.field(of: row.cells[$1]) == $0 }
    }
}

/// What can be wrong with a column.
private enum ColumnFault: Sendable {
    case isReport, namesChat, twice, nothingToIgnore
    case unknown(near: String?)

    var code: String {
        switch self {
        case .isReport: "table-report"
        case .namesChat: "column-chat"
        case .twice: "column-twice"
        case .nothingToIgnore: "column-ignored-absent"
        case .unknown: "column-unknown"
        }
    }
}

extension TableFault {
    /// A column that can be left unread.
    public var canBeIgnored: Bool {
        code == ColumnFault.namesChat.code || code == ColumnFault.unknown(near: nil).code
    }

    /// A fault of the heading.
    fileprivate init(row: Int = 1, column: String, _ fault: ColumnFault) {
        self.init(row: row, column: column, code: fault.code, isOfHeading: true) { messages in
            switch fault {
            case .isReport: messages.tableIsReport
            case .namesChat: messages.columnNamesChat(column)
            case .twice: messages.columnTwice(column)
            case .nothingToIgnore: messages.columnNotThere(column)
            case .unknown(let near): messages.columnUnknown(column, near: near)
            }
        }
    }
}
