import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings
import Synchronization

/// Where a batch writes down what it does: the user's journal and history, under a lock by which two batches to one portal
/// follow one another.
final class BatchRecords: Sendable {
    let journal: SendJournal
    /// Nil for the demo portal, whose chats go with it.
    private let history: History?
    private let portal: Bitrix24.Portal
    private let folder: StateFolder?
    private let turn = Mutex<PlaceLock?>(nil)

    /// - Throws: 78 where there is no place for a journal: nothing may be sent without one.
    init(_ connection: Connection) throws(Failure) {
        portal = connection.portal
        folder = connection.isDemo ? nil : StateFolder(try .own(), isDemo: false)
        journal = folder.map(SendJournal.init(in:)) ?? SendJournal(JournalInMemory(), sender: nil)
        history = folder.map { History($0.history) }
    }

    /// What the journal knows of the rows of tables on this portal.
    func rows() throws(Failure) -> RowHistory {
        try failing(with: .configuration) { () throws(StorageError) in try journal.rows(on: portal.name) }
    }

    /// The chats that this machine has created on the portal.
    func created() throws(Failure) -> [ChatID: SendAttempt] {
        try failing(with: .configuration, chat: .notConcerned) { () throws(StorageError) in
            try journal.createdChats(on: portal.name)
        }
    }

    /// The titles of earlier chats, among which numbers go on.
    func titles() -> [String] { ((try? history?.newest()) ?? []).map(\.title) }

    /// Waits until no other batch sends to this portal.
    ///
    /// - Parameter wait: told once that there is something to wait for.
    func takeTurn(_ wait: () -> Void) async throws(Failure) {
        guard let folder else { return }
        do {
            let taken = try await BatchTurn.take(on: portal.name, in: folder, wait: wait)
            turn.withLock { $0 = taken }
        } catch let error as FileError {
            throw Failure(.configuration, error)
        } catch {
            throw Failure(.interrupted, messages.interrupted, chat: .nothingSent, next: "")
        }
    }

    /// Puts a chat into the history.
    ///
    /// - Returns: why it could not.
    func add(_ chat: ChatID, _ structure: ChatStructure, by caller: Caller, took: Duration) -> FileError? {
        add(HistoryEntry(creating: chat, structure, on: portal, by: Author(caller), took: took, at: .now))
    }

    /// Marks a chat in the history as gone.
    ///
    /// - Returns: why it could not.
    func noteDeleted(_ chat: ChatID, titled title: String) -> FileError? {
        add(HistoryEntry(deleting: chat, titled: title, on: portal, at: .now))
    }

    private func add(_ entry: HistoryEntry) -> FileError? {
        do throws(FileError) {
            try history?.add(entry)
            return nil
        } catch {
            return error
        }
    }
}

/// A journal of the demo portal of one run: it goes with the portal.
final class JournalInMemory: JournalFile {
    private let bytes = Mutex<[UInt8]>([])

    func append(line: [UInt8]) { bytes.withLock { $0 += line + [UInt8(ascii: "\n")] } }
    func read() -> [UInt8] { bytes.withLock(\.self) }
    func isAlive(_ sender: Sender) -> Bool { false }
}
