import FoundationEssentials

/// Remembers on disk what was sent, so that nothing is sent twice by mistake and nothing that was created is forgotten.
///
/// One line of JSON before each request that can create something, one when its outcome is known, perhaps one more when
/// a look at the portal or the user settles what was unknown. Secrets are not in it; a picture is its digest.
public struct SendJournal: Sendable {
    let file: any JournalFile
    /// This run of the program; nil where others cannot tell whether it lives.
    public let sender: Sender?

    public init(_ file: any JournalFile, sender: Sender?) {
        self.file = file
        self.sender = sender
    }

    /// Writes down a request that is about to leave. It must not leave before this returns.
    ///
    /// - Parameters:
    ///   - id: its own; give another one to every repetition.
    ///   - caller: as whom, if that is known.
    public func begin(
        _ id: UUID, _ structure: ChatStructure, to portal: Portal, as caller: Caller?, at time: Date
    ) throws(StorageError) {
        try write(line(id, structure, to: portal, as: caller, at: time))
    }

    private func line(
        _ id: UUID, _ structure: ChatStructure, row: RowMark? = nil, to portal: Portal, as caller: Caller?,
        at time: Date
    ) -> JournalLine {
        JournalLine(
            id: id, event: .send, at: time.timestamp, portal: portal.name, caller: caller.map(Author.init),
            sender: sender, row: row,
            structure: JournalLine.parameters(of: structure, redact: portal.secret.redacted(from:)))
    }

    /// Writes down what became of a request. Where a power cut takes the line, the request is open again and is looked for.
    public func end(_ id: UUID, _ outcome: SendAttempt.Outcome, at time: Date) throws(StorageError) {
        try file.append(soon: Array(JournalLine(id, outcome, at: time.timestamp).text.utf8))
    }

    /// Writes down requests for rows of tables that are about to leave together.
    func begin(
        _ rows: [(structure: ChatStructure, mark: RowMark)], to portal: Portal, as caller: Caller?, at time: Date
    ) throws(StorageError) -> [UUID] {
        let ids = rows.map { _ in UUID() }
        let lines = zip(ids, rows).map { id, row in
            line(id, row.structure, row: row.mark, to: portal, as: caller, at: time)
        }
        try file.append(lines: lines.map { Array($0.text.utf8) })
        return ids
    }

    /// Writes down what became of several requests.
    func end(_ outcomes: [(id: UUID, outcome: SendAttempt.Outcome)], at time: Date) throws(StorageError) {
        let at = time.timestamp
        try file.append(lines: outcomes.map { Array(JournalLine($0.id, $0.outcome, at: at).text.utf8) })
    }

    /// Writes down that what was unknown is settled; it is not among the open ones any more.
    public func resolve(_ id: UUID, _ resolution: SendAttempt.Resolution, at time: Date) throws(StorageError) {
        let at = time.timestamp
        switch resolution {
        case .found(let chat): try write(JournalLine(id: id, event: .found, at: at, chat: chat))
        case .notCreated: try write(JournalLine(id: id, event: .notCreated, at: at))
        case .keptUnknown: try write(JournalLine(id: id, event: .keptUnknown, at: at))
        }
    }

    func write(_ line: JournalLine) throws(StorageError) {
        try file.append(line: Array(line.text.utf8))
    }
}

extension JournalLine {
    fileprivate init(_ id: UUID, _ outcome: SendAttempt.Outcome, at: String) {
        switch outcome {
        case .created(let chat): self.init(id: id, event: .created, at: at, chat: chat)
        case .refused(let code): self.init(id: id, event: .refused, at: at, code: code)
        case .unknown(let code): self.init(id: id, event: .unknown, at: at, code: code)
        case .cancelled: self.init(id: id, event: .cancelled, at: at)
        }
    }
}
