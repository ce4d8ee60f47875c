import Bitrix24

/// The chats that a report of convene tells of: what another machine has created counts as created here.
public struct ReportedChats: Sendable {
    /// A row of the report that has a chat.
    public struct Entry: Sendable, Equatable {
        public let row: Int
        public let title: String
        public let chat: ChatID
        public let link: String
    }

    public let entries: [Entry]
    /// Those that no row of the table has taken yet, by title.
    private var left: [String: [Entry]]

    /// No report.
    public init() {
        self.init([])
    }

    private init(_ entries: [Entry]) {
        self.entries = entries
        left = Dictionary(grouping: entries, by: \.title)
    }

    /// - Returns: nil for a table that is no report.
    public init?(_ table: Table) {
        guard ReportColumn.areHeadings(table.columns) else { return nil }
        let places = Dictionary(
            table.columns.enumerated().map { (Heading($1), $0) }, uniquingKeysWith: { first, _ in first })
        func cell(_ row: Table.Row, _ column: ReportColumn) -> String {
            places[Heading(column.rawValue)].map { row.cells[$0] } ?? ""
        }
        self.init(
            table.rows.compactMap { row in
                guard let chat = Int(digits: cell(row, .chat)).flatMap(ChatID.init) else { return nil }
                return Entry(
                    row: Int(digits: cell(row, .row)) ?? 0, title: cell(row, .title), chat: chat,
                    link: cell(row, .link))
            })
    }

    /// A chat that is not on the portal of this name, as its link says: the same number is another chat there.
    public func entry(notOn portal: String) -> Entry? {
        entries.first { !$0.link.isEmpty && !$0.link.contains("//\(portal)/") }
    }

    /// Takes the chat of a row: by its title, and of several with that title the one that stood in the same place.
    mutating func take(_ row: BatchRow) -> ChatID? {
        guard var entries = left[row.structure.title], !entries.isEmpty else { return nil }
        let place = entries.firstIndex { $0.row == row.number } ?? 0
        let entry = entries.remove(at: place)
        left[row.structure.title] = entries
        return entry.chat
    }
}
