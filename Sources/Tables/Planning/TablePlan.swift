import Bitrix24

/// What will be done with each row of a table, and what it takes.
public struct TablePlan: Sendable {
    /// Why a row is not sent.
    public enum Omission: Sendable, Equatable {
        /// It was created before, by this machine or by what a report says.
        case created(ChatID)
        /// It was created before, and its chat was deleted from this machine.
        case deleted(ChatID)
        case invalid
        /// A chat of its title exists: on the portal, or by an earlier row.
        case exists
        /// A chat of its title was created from this table under other contents.
        case changed
        /// Nobody knows what became of its request, and the user has dismissed it.
        case dismissed
        /// Behind the number of rows that are wanted.
        case limited
    }

    /// What the user wants to be left out, or done again.
    public struct Options: Sendable {
        public var skipsInvalid = false
        public var skipsExisting = false
        public var again = false
        /// Rows whose title was created under other contents are sent; what is as it was created is not.
        public var sendsChanged = false
        /// Rows whose chats were all deleted are sent; what is there is not.
        public var sendsDeleted = false
        public var limit: Int?
        public var perRequest = 1
        public var verifies = false

        public init() {}
    }

    /// Those that are sent, in the order of the table; rows whose outcome is unknown are among them, to be looked for.
    public let rows: [BatchRow]
    public let omitted: [(row: BatchRow, reason: Omission)]
    /// The numbers of rows whose earlier request nobody knows the outcome of.
    public let open: Set<Int>
    /// Rows whose chats are there, and whose steps after creation are not known to be done: they are made now. They are
    /// among the omitted as well.
    public let unfinished: [(row: BatchRow, chat: ChatID)]
    /// There are such rows in which something is wrong: their steps are not made.
    private let leavesUnfinished: Bool
    /// The rows whose title exists already.
    public let existing: [BatchRow]
    /// How many chats each person will be told about, the most first.
    public let notified: [(person: UserID, count: Int)]
    /// As the portal counts them; rows of unknown outcome are looked for, and not counted as sent.
    public let requests: Int

    /// - Parameters:
    ///   - reported: the chats of a report from another machine, by the titles of its rows.
    ///   - titles: those that exist on the portal.
    ///   - caller: is told of nothing; nil where nobody knows who that is.
    public init(
        _ table: CheckedTable, named name: String, _ options: Options, history: RowHistory,
        reported: ReportedChats = ReportedChats(), titles: Set<String> = [], caller: UserID? = nil
    ) {
        let invalid = table.invalid
        // A request of this machine that was refused does not speak against the report.
        func made(_ row: BatchRow) -> [ChatID] { history.rows[row.key]?.created ?? [] }
        let others = reported.chats(of: table) { made($0).isEmpty }
        let done = table.rows.map { row in others[row.number].map { [$0] } ?? made(row) }
        // Repeated on purpose, what was deleted is not there; otherwise it counts: nobody wants it back by accident.
        let counts = done.map { chats in
            options.again || options.sendsDeleted ? chats.count { !history.deleted.contains($0) } : chats.count
        }
        // Rows that are never sent would keep a table from being whole.
        let counted = table.rows.indices.filter { place in
            let row = table.rows[place]
            let isLeftOut = options.skipsExisting && done[place].isEmpty && titles.contains(row.structure.title)
            return !invalid.contains(row.number) && !isLeftOut
        }
        let round = Self.round(counted.map { counts[$0] }, again: options.again)
        var rows: [BatchRow] = []
        var omitted: [(BatchRow, Omission)] = []
        var existing: [BatchRow] = []
        var seen: Set<String> = []
        let contents = Dictionary(grouping: table.rows, by: \.key.content).mapValues(\.count)
        for ((row, chats), count) in zip(zip(table.rows, done), counts) {
            let title = row.structure.title
            let isTwin = !title.isEmpty && seen.contains(title.lowercased())
            let isOpen = history.rows[row.key]?.open != nil
            let exists = isTwin || titles.contains(title)
            if count >= round, let chat = chats.last, !isOpen {
                let there = chats.last { !history.deleted.contains($0) }
                omitted.append((row, there.map { .created($0) } ?? .deleted(chat)))
            } else if invalid.contains(row.number) {
                omitted.append((row, .invalid))
                // No chat comes of it: its title is free for another row.
                continue
            } else if !isOpen, history.rows[row.key]?.dismissed != nil {
                omitted.append((row, .dismissed))
            } else if !isOpen, !options.again, !options.sendsChanged,
                history.isChanged(row.key, title: title, of: name, among: contents)
            {
                omitted.append((row, .changed))
            } else if !isOpen, exists, options.skipsExisting {
                omitted.append((row, .exists))
            } else if let limit = options.limit, rows.count >= limit {
                omitted.append((row, .limited))
            } else {
                if exists, !isOpen { existing.append(row) }
                rows.append(row)
            }
            seen.insert(title.lowercased())
        }
        self.rows = rows
        self.omitted = omitted
        self.existing = existing
        let incomplete = omitted.compactMap { row, reason -> (row: BatchRow, chat: ChatID)? in
            guard case .created(let chat) = reason, history.unfinished.contains(chat) else { return nil }
            return (row, chat)
        }
        unfinished = incomplete.filter { !invalid.contains($0.row.number) }
        leavesUnfinished = unfinished.count < incomplete.count
        let open = Set(rows.filter { history.rows[$0.key]?.open != nil }.map(\.number))
        let sent = rows.filter { !open.contains($0.number) }
        self.open = open
        notified = Self.notified(sent, but: caller)
        requests =
            Self.requests(sent, options, caller: caller) + Self.steps(of: unfinished.map(\.row), caller: caller)
            + (open.isEmpty ? 0 : Self.lookRequests)
    }

    /// The recent chats are read twice in full, a page or two each time.
    private static let lookRequests = 4

    /// How many chats a row must have made to be done. Repeated on purpose, a table that is whole begins another round; one
    /// that is not goes on with the last.
    private static func round(_ counts: [Int], again: Bool) -> Int {
        let most = counts.max() ?? 0
        guard again, most > 0 else { return 1 }
        return counts.allSatisfy { $0 == most } ? most + 1 : most
    }

    private static func notified(_ rows: [BatchRow], but caller: UserID?) -> [(person: UserID, count: Int)] {
        var counts: [UserID: Int] = [:]
        for row in rows {
            for person in row.structure.allMembers where person != caller { counts[person, default: 0] += 1 }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    private static func requests(_ rows: [BatchRow], _ options: Options, caller: UserID?) -> Int {
        let completed = rows.count { !$0.structure.planAfterCreation(by: caller, with: .all).steps.isEmpty }
        let checked = options.verifies ? rows.count - completed : 0
        return quotient(rows.count, by: options.perRequest) + 2 * quotient(checked, by: 50)
            + steps(of: rows, caller: caller)
    }

    /// A row with steps is read before them and after them.
    private static func steps(of rows: [BatchRow], caller: UserID?) -> Int {
        let steps = rows.map { $0.structure.planAfterCreation(by: caller, with: .all).steps.count }
        return 2 * steps.count { $0 > 0 } + steps.reduce(0, +)
    }

    private static func quotient(_ count: Int, by size: Int) -> Int { (count + size - 1) / size }
}

extension TablePlan {
    /// The time that the usual limits of a portal make it take.
    public var time: Duration {
        .seconds(Double(max(0, requests - RequestPace.usual.burst)) / RequestPace.usual.rate)
    }

    /// How many rows are looked for first.
    public var unknown: Int { open.count }

    /// How many rows are sent for certain.
    public var sent: Int { rows.count - open.count }

    public func omitted(for reason: Omission) -> Int { omitted(as: reason).count }

    public func omitted(as reason: Omission) -> [BatchRow] { omitted.filter { $0.reason == reason }.map(\.row) }

    /// The chats of rows that were created before.
    var earlierChats: Set<ChatID> {
        Set(
            omitted.compactMap { omission in
                switch omission.reason {
                case .created(let chat), .deleted(let chat): chat
                case .invalid, .exists, .changed, .dismissed, .limited: nil
                }
            })
    }

    /// The rows whose chats were deleted from here.
    public var deleted: [BatchRow] {
        omitted.filter { if case .deleted = $0.reason { true } else { false } }.map(\.row)
    }

    /// How many rows were created before.
    public var createdBefore: Int { omitted.count { if case .created = $0.reason { true } else { false } } }

    /// Whether every row that is open in the table is sent or was.
    public var leavesOut: Bool {
        omitted.contains { [.invalid, .changed, .dismissed].contains($0.reason) } || !deleted.isEmpty
            || leavesUnfinished
    }
}
