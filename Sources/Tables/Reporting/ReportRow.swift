import Bitrix24
import Catalog

/// One row of a report, as a table and as JSON.
public struct ReportRow: Sendable, Equatable {
    /// Its number in the table, where the heading is 1.
    public let row: Int
    let title: String
    let status: String
    var chat: ChatID?
    var link = ""
    var differences: [String] = []
    var seconds: Double?
    var error = ""

    /// A row that was not sent.
    ///
    /// - Parameters:
    ///   - faults: what is wrong with it.
    ///   - portal: on which its chat is, if an earlier run has made one.
    public init(
        _ row: BatchRow, _ omission: TablePlan.Omission, because faults: [TableFault] = [], on portal: Portal,
        in messages: Messages
    ) {
        self.row = row.number
        title = row.structure.title
        status = omission.word
        switch omission {
        case .created(let chat):
            self.chat = chat
            link = portal.link(to: chat)
        // Its link leads nowhere.
        case .deleted(let chat): self.chat = chat
        case .invalid: error = faults.map { $0.short(in: messages) }.joined(separator: "; ")
        case .dismissed: error = "dismissed"
        case .exists, .changed, .limited: break
        }
    }

    /// A row that was sent.
    ///
    /// - Parameter seconds: from the request to its outcome; nil where nobody has measured it.
    public init(_ row: BatchRow, _ state: RowState, seconds: Double?, on portal: Portal, in messages: Messages) {
        self.row = row.number
        title = row.structure.title
        status = state.word
        self.seconds = seconds
        chat = state.chat
        link = state.chat.map { portal.link(to: $0) } ?? ""
        if case .different(_, let found) = state { differences = found.map(\.short) }
        error = state.failure(in: messages)
    }

    /// The cells, in the order of `ReportColumn`.
    public var cells: [String] {
        [
            String(row), title, status, chat.map { String($0.rawValue) } ?? "", link,
            differences.joined(separator: "; "), rounded.map { String($0) } ?? "", error,
        ]
    }

    public var json: JSONValue {
        .object([
            .init("row", .integer(row)), .init("title", .string(title)), .init("status", .string(status)),
            .init("chat", chat.map { .integer($0.rawValue) } ?? .null),
            .init("link", link.isEmpty ? .null : .string(link)),
            .init("differences", .array(differences.map { .string($0) })),
            .init("seconds", rounded.map { .fraction($0) } ?? .null),
            .init("error", error.isEmpty ? .null : .string(error)),
        ])
    }

    /// To milliseconds.
    private var rounded: Double? { seconds.map { Double(Int(($0 * 1000).rounded())) / 1000 } }
}

extension TableFault {
    /// As the error of a row: code, column and sentence.
    fileprivate func short(in messages: Messages) -> String {
        [code, column, sentence(in: messages)].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}

extension TablePlan.Omission {
    fileprivate var word: String {
        switch self {
        case .created: "earlier"
        case .deleted: "deleted"
        case .invalid: "invalid"
        case .exists: "existing"
        case .changed: "changed"
        case .dismissed: ReportColumn.unknown
        case .limited: "open"
        }
    }
}

extension RowState {
    fileprivate var word: String {
        switch self {
        case .created: "created"
        case .different: "different"
        case .unchecked: "unchecked"
        case .refused: "failed"
        case .unknown: ReportColumn.unknown
        }
    }

    /// Why there is no chat, or nobody knows; empty for a chat that was read back.
    fileprivate func failure(in messages: Messages) -> String {
        switch self {
        case .created, .different: ""
        case .unchecked(_, let error), .refused(let error): "\(error.code): \(error.sentence(in: messages))"
        case .unknown(let code): code
        }
    }
}

extension Difference {
    /// The field, what was asked and what is there.
    public var short: String {
        func cut(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
        return "\(field.wireName): \"\(cut(asked))\" → \"\(cut(stored))\""
    }
}
