/// Creates the rows of a table, each once: the one place that knows the order in which journal, portal and clock are
/// asked.
///
/// A line of the journal is on disk before each request. What may have run is never sent again, unless the recent chats
/// prove that it has not, and whoever started it wants that. A value that one task uses, from the beginning to the end.
public struct BatchSender {
    /// How it goes about it.
    public struct Manner: Sendable {
        /// Which table, for the journal.
        public var table: String
        /// How many creations travel in one request, from 1 to 50. A lost answer leaves all of them unknown.
        public var perRequest = 1
        /// Reads back what was stored.
        public var verifies = false
        /// Goes on after rows that fail alike.
        public var keepsGoing = false

        public init(table: String) {
            self.table = table
        }
    }

    /// What is asked, and told, on the way.
    public struct Dialogue: Sendable {
        public let report: @Sendable (BatchEvent) -> Void
        /// Five rows in a row have ended like this one: go on?
        public let goesOn: @Sendable (RowState) async -> Bool
        /// So many rows are proven absent: send them again? Nil where nobody can be asked and nobody has said so: then
        /// nothing is waited for.
        public let sendsAbsent: (@Sendable (Int) async -> Bool)?

        public init(
            report: @escaping @Sendable (BatchEvent) -> Void,
            goesOn: @escaping @Sendable (RowState) async -> Bool,
            sendsAbsent: (@Sendable (Int) async -> Bool)?
        ) {
            self.report = report
            self.goesOn = goesOn
            self.sendsAbsent = sendsAbsent
        }
    }

    /// Why nothing more is sent.
    struct Halt: Error {
        let end: BatchEnd
    }

    /// A row is sent again so often at most: a portal that loses every answer is no reason to go on for ever.
    static let mostRounds = 12

    let client: Client
    let journal: SendJournal
    let caller: Caller
    let manner: Manner
    let dialogue: Dialogue
    let clock: BatchClock
    let stop: BatchStop

    var pace = RequestPace()
    /// How long shared requests have brought nothing but refusals for now.
    var patienceTogether: Patience
    /// Chats that are known to be others': none of them is a lost one.
    var known: Set<ChatID> = []
    /// Requests of unknown outcome, with their rows.
    var lost: [(open: OpenRow, row: BatchRow)] = []
    /// Chats that are there and have still to be read back.
    var unchecked: [(row: BatchRow, chat: ChatID, seconds: Double)] = []
    var streak = RowStreak()

    public init(
        client: Client, journal: SendJournal, caller: Caller, manner: Manner, dialogue: Dialogue,
        clock: BatchClock = .system, stop: BatchStop = BatchStop()
    ) {
        self.client = client
        self.journal = journal
        self.caller = caller
        self.manner = manner
        self.dialogue = dialogue
        self.clock = clock
        self.stop = stop
        patienceTogether = Patience(limit: client.timeout)
    }

    /// Sends the rows that are open, after those whose outcome is unknown were looked for.
    ///
    /// - Parameters:
    ///   - rows: in the order of the table; those of earlier requests of unknown outcome among them.
    ///   - unfinished: rows whose chats are there, and whose steps after creation are not known to be done.
    ///   - history: what the journal knows of them.
    public mutating func run(
        _ rows: [BatchRow], completing unfinished: [(row: BatchRow, chat: ChatID)] = [], after history: RowHistory
    ) async -> BatchEnd {
        known = history.chats
        var queue: [BatchRow] = []
        for row in rows {
            if let open = history.rows[row.key]?.open { lost.append((open, row)) } else { queue.append(row) }
        }
        do throws(Halt) {
            queue = try await resolveLost(waits: false) + queue
            for (row, chat) in unfinished {
                if stop.isSet { throw Halt(end: .interrupted) }
                try await created(row, chat, seconds: 0)
            }
            try await send(queue.sorted { $0.number < $1.number })
            for _ in 0..<Self.mostRounds where !lost.isEmpty {
                let again = try await resolveLost(waits: true)
                guard !again.isEmpty else { break }
                try await send(again)
            }
            try await checkBack()
            return .finished
        } catch {
            leaveUnchecked()
            return error.end
        }
    }

    private mutating func send(_ rows: [BatchRow]) async throws(Halt) {
        var rest = rows[...]
        while !rest.isEmpty {
            if stop.isSet { throw Halt(end: .interrupted) }
            rest = try await sendNext(of: rest)
            if unchecked.count >= BatchQuery.most { try await checkBack() }
        }
        try await checkBack()
    }

    /// Tells that a row has its outcome, and pauses where one row after the other fails alike.
    mutating func resolve(_ row: BatchRow, _ state: RowState, seconds: Double) async throws(Halt) {
        if let chat = state.chat { known.insert(chat) }
        dialogue.report(.resolved(row, state, seconds: seconds))
        guard streak.isTooLong(with: state), !manner.keepsGoing else { return }
        guard await dialogue.goesOn(state) else { throw Halt(end: .paused) }
        streak = RowStreak()
    }
}

/// How many rows in a row have failed alike.
public struct RowStreak: Sendable {
    public static let most = 5
    private var sign: String?
    private var count = 0

    /// Takes in the next row; true where that makes five.
    mutating func isTooLong(with state: RowState) -> Bool {
        let next = state.failureSign
        count = next == nil ? 0 : next == sign ? count + 1 : 1
        sign = next
        return count >= Self.most
    }
}

extension RowState {
    /// What is the same in rows that fail alike; nil for one that did not fail.
    fileprivate var failureSign: String? {
        switch self {
        case .created, .unchecked: nil
        case .different(_, let differences):
            differences.map { "\($0.field.wireName) \($0.reason?.rawValue ?? "")" }.joined(separator: ",")
        case .refused(let error): error.code
        case .unknown(let code): "unknown \(code)"
        }
    }
}
