import FoundationEssentials

/// What a journal knows of the rows of tables that were sent to one portal.
public struct RowHistory: Sendable {
    /// What became of one row.
    public struct Past: Sendable {
        /// The chats that it made, oldest first; more than one where it was repeated on purpose.
        public var created: [ChatID] = []
        /// Its last request, if nobody knows what became of it.
        public var open: OpenRow?
        /// Its last request, if nobody knows what became of it, nor wants to be asked any more.
        public var dismissed: OpenRow?
    }

    public fileprivate(set) var rows: [RowKey: Past] = [:]
    /// The rows that each title was created for, or may have been, by table.
    public fileprivate(set) var titles: [String: [String: Set<RowKey>]] = [:]
    /// Every chat that is known to come from a request of this program.
    public fileprivate(set) var chats: Set<ChatID> = []
    /// Those that were deleted from here.
    public fileprivate(set) var deleted: Set<ChatID> = []
    /// Those whose steps after creation are not known to be done.
    public fileprivate(set) var unfinished: Set<ChatID> = []

    public init() {}

    /// Whether the table has made a chat of this title, or may have, from a row that is no more in it: this one is that
    /// row, changed.
    ///
    /// - Parameter contents: of all rows of the table as it is, and how many say the same; two rows of one title are two
    ///   chats.
    public func isChanged(_ key: RowKey, title: String, of table: String, among contents: [Substring: Int]) -> Bool {
        guard let keys = titles[table]?[title], !keys.contains(where: { $0.content == key.content }) else {
            return false
        }
        let sent = Dictionary(grouping: keys, by: \.content).mapValues(\.count)
        return sent.contains { $1 > contents[$0, default: 0] }
    }
}

/// A request for a row whose outcome nobody knows.
public struct OpenRow: Sendable, Equatable {
    public let key: RowKey
    /// The request's own id, by which the journal is told what came out.
    public let id: UUID
    /// When it left, by this machine's clock, in whole seconds, rounded down.
    public let time: Date
    public let timeout: Duration
    public let title: String
    /// Who was asked for, the owner among them.
    public let members: [UserID]
    /// When it had left at the latest, where another machine sent it; then `time` is the distant past.
    var sentBy: Date?

    /// Nothing that was not there before this moment can have been made by it: the portal gives up as long after the
    /// request as this side does, or a little later.
    public var resolvedAt: Date {
        (sentBy ?? time).addingTimeInterval(max(2 * timeout.asSeconds, timeout.asSeconds + 8) + 1)
    }
}

extension Duration {
    var asSeconds: Double { self / .seconds(1) }
}

extension SendJournal {
    /// What was sent to a portal from tables; a line that is torn or foreign is passed over.
    public func rows(on portal: String) throws(StorageError) -> RowHistory {
        let bytes = try file.read()
        var history = RowHistory()
        var pending: [UUID: SentRow] = [:]
        var deletions: [UUID: ChatID] = [:]
        // Requests for single chats: theirs are others' chats, if they are on this portal. Numbers repeat on the next.
        var singles: [UUID: ArraySlice<UInt8>] = [:]
        let mark = Array("\"portal\":\(JSONValue.string(portal).text())".utf8)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let (id, event) = JournalLine.head(of: line) else { continue }
            switch event {
            case .send:
                // Most lines of most journals are of single chats.
                guard line.contains(RowMark.sign) else {
                    singles[id] = line
                    continue
                }
                guard let record = JournalRecord(line), record.portal == portal, let sent = record.sentRow else {
                    continue
                }
                pending[id] = sent
                history.rows[sent.row.key, default: .init()].open = sent.row
                history.rows[sent.row.key]?.dismissed = nil
            case .created, .found:
                guard let chat = JournalRecord(line)?.chat else { continue }
                guard let sent = pending.removeValue(forKey: id) else {
                    let single = singles.removeValue(forKey: id)
                    let isHere = single.map { $0.contains(mark) || JournalRecord($0)?.portal == portal }
                    if isHere == true { history.chats.insert(chat) }
                    continue
                }
                history.chats.insert(chat)
                history.rows[sent.row.key]?.created.append(chat)
                history.titles[sent.table, default: [:]][sent.row.title, default: []].insert(sent.row.key)
                history.close(sent.row)
                if sent.takesSteps { history.unfinished.insert(chat) }
            case .refused, .cancelled, .notCreated:
                if let sent = pending.removeValue(forKey: id) { history.close(sent.row) }
            case .change where line.contains(Self.deletionSign):
                if let record = JournalRecord(line), record.portal == portal { deletions[id] = record.chat }
            case .changed:
                if let chat = deletions.removeValue(forKey: id) { history.deleted.insert(chat) }
            case .completed:
                guard let record = JournalRecord(line), record.portal == portal, let chat = record.chat else {
                    continue
                }
                history.unfinished.remove(chat)
            case .keptUnknown:
                guard let sent = pending[id], history.rows[sent.row.key]?.open?.id == id else { continue }
                history.close(sent.row)
                history.rows[sent.row.key]?.dismissed = sent.row
            case .unknown, .change: break
            }
        }
        // Of a request whose outcome nobody knows there may be a chat.
        for sent in pending.values {
            history.titles[sent.table, default: [:]][sent.row.title, default: []].insert(sent.row.key)
        }
        return history
    }

    /// What every line of a deletion has in it.
    private static let deletionSign = Array("\"method\":\"\(Method.v2Delete.name)\"".utf8)
}

extension RowHistory {
    /// The titles of chats that tables have made and an earlier look at the journal did not know of.
    public func titles(since earlier: RowHistory) -> Set<String> {
        Set(
            titles.flatMap { table, titles in
                titles.filter { $1 != earlier.titles[table]?[$0] }.map(\.key)
            })
    }

    /// The same with the rows that were dismissed to be looked for again.
    public var reopened: RowHistory {
        var history = self
        for (key, past) in rows {
            guard let row = past.dismissed else { continue }
            history.rows[key]?.open = row
            history.rows[key]?.dismissed = nil
        }
        return history
    }

    /// The same with rows that another machine has sent, and of which nobody knows what became.
    ///
    /// - Parameters:
    ///   - rows: each with the title that it was sent with.
    ///   - latest: when they had left at the latest.
    public func opening(_ rows: [(row: BatchRow, title: String)], sentBy latest: Date, timeout: Duration) -> RowHistory
    {
        var history = self
        for (row, title) in rows {
            history.rows[row.key, default: .init()].open = OpenRow(
                key: row.key, id: UUID(), time: .distantPast, timeout: timeout, title: title,
                members: row.structure.allMembers, sentBy: latest)
        }
        return history
    }

    fileprivate mutating func close(_ row: OpenRow) {
        if rows[row.key]?.open?.id == row.id { rows[row.key]?.open = nil }
    }
}

/// The request of a row, as long as its outcome is not told.
private struct SentRow {
    let row: OpenRow
    let table: String
    let takesSteps: Bool
}

extension JournalRecord {
    fileprivate var sentRow: SentRow? {
        guard let row, let key = RowKey(rawValue: row.key), let sending else { return nil }
        return SentRow(
            row: OpenRow(
                key: key, id: sending.id, time: sending.time, timeout: .milliseconds(Int(row.timeout * 1000)),
                title: sending.structure.title, members: sending.structure.allMembers),
            table: row.table, takesSteps: row.takesSteps)
    }
}
