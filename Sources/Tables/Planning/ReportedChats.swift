import Bitrix24
import FoundationEssentials

/// The rows that a report of convene tells of: what another machine has created counts as created here, and what it does
/// not know the outcome of is unknown here.
public struct ReportedChats: Sendable {
    /// A row of the report that has a chat.
    public struct Entry: Sendable, Equatable {
        public let row: Int
        public let title: String
        public let chat: ChatID
        public let link: String
    }

    /// A row of the report that may have made a chat.
    private struct Line {
        let row: Int
        let title: String
        /// Nil where nobody knows.
        let chat: ChatID?
        /// All of it, in the order of `ReportColumn`.
        let cells: [String]
    }

    public let entries: [Entry]
    private let lines: [Line]

    /// No report.
    public init() {
        entries = []
        lines = []
    }

    /// - Returns: nil for a table that is no report.
    public init?(_ table: Table) {
        guard ReportColumn.areHeadings(table.columns) else { return nil }
        let places = Dictionary(
            table.columns.enumerated().map { (Heading($1), $0) }, uniquingKeysWith: { first, _ in first })
        func cell(_ row: Table.Row, _ column: ReportColumn) -> String {
            places[Heading(column.rawValue)].map { row.cells[$0] } ?? ""
        }
        func chat(_ row: Table.Row) -> ChatID? { Int(digits: cell(row, .chat)).flatMap(ChatID.init) }
        func number(_ row: Table.Row) -> Int { Int(digits: cell(row, .row)) ?? 0 }
        entries = table.rows.compactMap { row in
            chat(row).map { chat in
                Entry(
                    row: number(row), title: cell(row, .title), chat: chat, link: cell(row, .link))
            }
        }
        lines = table.rows.compactMap { row in
            let chat = chat(row)
            guard chat != nil || cell(row, .status) == ReportColumn.unknown else { return nil }
            return Line(
                row: number(row), title: cell(row, .title), chat: chat,
                cells: ReportColumn.allCases.map { cell(row, $0) })
        }
    }

    /// What stands in a file.
    ///
    /// - Returns: nil for what is no report; one that has no rows yet is one.
    public init?(contents bytes: [UInt8]) {
        if let table = try? Table(bytes, named: "") {
            self.init(table)
        } else {
            let text = String(decoding: bytes, as: UTF8.self).drop { $0 == "\u{feff}" }
            let headings = text.split { $0 == "," || $0.isNewline }.map(String.init)
            guard ReportColumn.areHeadings(headings) else { return nil }
            self.init()
        }
    }

    /// What a report that replaces this one must not lose: the chats that it does not have, and the rows that are still
    /// unknown.
    public func cells(besides plan: TablePlan) -> [[String]] {
        let chats = plan.earlierChats
        let open = Set(plan.rows.filter { plan.open.contains($0.number) }.map(\.structure.title))
        return lines.filter { line in
            line.chat.map { !chats.contains($0) } ?? open.contains(line.title)
        }.map(\.cells)
    }

    /// A chat that is not on the portal of this name, as its link says: the same number is another chat there.
    public func entry(notOn portal: String) -> Entry? {
        entries.first { !$0.link.isEmpty && !$0.link.contains("//\(portal)/") }
    }

    /// What is known of a table's rows with the report: those that it calls unknown are to be looked for, unless this
    /// machine knows more of them.
    ///
    /// - Parameters:
    ///   - written: when the report was, at the latest: their requests left before.
    ///   - timeout: how long an answer to them was waited for.
    public func completing(
        _ history: RowHistory, of table: CheckedTable, written: Date, timeout: Duration
    ) -> RowHistory {
        let lines = taken(by: table) { history.rows[$0.key]?.created.isEmpty != false }
        let unknown = table.rows.compactMap { row -> (row: BatchRow, title: String)? in
            let past = history.rows[row.key]
            guard let line = lines[row.number], line.chat == nil, past?.open == nil, past?.dismissed == nil
            else { return nil }
            return (row, line.title)
        }
        return history.opening(unknown, sentBy: written, timeout: timeout)
    }

    /// The chats of rows that the report knows, by their numbers.
    ///
    /// - Parameter isMeant: whether a row is looked for in the report.
    func chats(of table: CheckedTable, where isMeant: (BatchRow) -> Bool) -> [Int: ChatID] {
        taken(by: table, where: isMeant).compactMapValues(\.chat)
    }

    /// The line of each row: by its title, and of several with that title the one that stood in the same place. Titles that
    /// are filled otherwise elsewhere come last, since theirs may be any that the others leave: what fits counts as theirs,
    /// or a row would make a second chat.
    private func taken(by table: CheckedTable, where isMeant: (BatchRow) -> Bool) -> [Int: Line] {
        guard !lines.isEmpty else { return [:] }
        var left = Dictionary(grouping: lines, by: \.title)
        var found: [Int: Line] = [:]
        func take(_ row: BatchRow, _ title: String, _ isMeant: (Line) -> Bool = { _ in true }) {
            guard var lines = left[title], !lines.isEmpty else { return }
            let place =
                lines.firstIndex { $0.row == row.number && $0.chat != nil } ?? lines.firstIndex { $0.row == row.number }
                ?? 0
            guard isMeant(lines[place]) else { return }
            found[row.number] = lines.remove(at: place)
            left[title] = lines
        }
        let rows = table.rows.filter(isMeant)
        for row in rows where table.titleForms[row.number] == nil { take(row, row.structure.title) }
        let varying = rows.filter { table.titleForms[$0.number] != nil }
        func isLeft(_ line: Line) -> Bool { left[line.title]?.isEmpty == false }
        func fitting(_ row: BatchRow, among lines: [Line]) -> Line? {
            lines.first { isLeft($0) && table.titleForms[row.number]?.fits($0.title) == true }
        }
        // The same place first, for all of them.
        let places = Dictionary(grouping: lines, by: \.row)
        for row in varying {
            guard let line = fitting(row, among: places[row.number] ?? []) else { continue }
            take(row, line.title) { $0.row == row.number }
        }
        let rest = lines.filter(isLeft)
        for row in varying where found[row.number] == nil {
            if let line = fitting(row, among: rest) { take(row, line.title) }
        }
        return found
    }
}
