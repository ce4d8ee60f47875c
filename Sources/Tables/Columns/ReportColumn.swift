/// The columns of a report, which is no table of chats to be made.
public enum ReportColumn: String, CaseIterable, Sendable {
    case row, title, status, chat, link, differences, seconds, error

    /// The status of a row whose outcome nobody knows.
    static let unknown = "unknown"

    /// Whether a table is a report: fed back as a table it would make every chat a second time.
    static func areHeadings(_ headings: [String]) -> Bool {
        let written = Set(headings.map { Heading($0) })
        return [row, status, chat, link].allSatisfy { written.contains(Heading($0.rawValue)) }
    }

    /// Whether a heading says that the chats of the table exist already.
    static func namesChat(_ heading: String) -> Bool { ["chat", "чат"].contains(Heading(heading).text) }
}
