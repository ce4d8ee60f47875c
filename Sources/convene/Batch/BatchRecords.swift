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
    private let locks: String?
    private let lock = Mutex<PlaceLock?>(nil)

    /// - Throws: 78 where there is no place for a journal: nothing may be sent without one.
    init(_ connection: Connection) throws(Failure) {
        portal = connection.portal
        guard !connection.isDemo else {
            journal = SendJournal(JournalInMemory(), sender: nil)
            history = nil
            locks = nil
            return
        }
        guard let paths = Paths(environment: .own) else {
            throw Failure(.configuration, messages.noHome, chat: .nothingSent, next: messages.setHomeOrState)
        }
        let folder = StateFolder(paths, isDemo: false)
        var generator = SystemRandomNumberGenerator()
        journal = SendJournal(JournalOnDisk(folder.journal, using: &generator))
        history = History(folder.history)
        locks = folder.path + "/batches.locks"
    }

    /// What the journal knows of the rows of tables on this portal.
    func rows() throws(Failure) -> RowHistory {
        do throws(StorageError) {
            return try journal.rows(on: portal.name)
        } catch {
            throw Failure(
                .configuration, error.sentence(in: messages), chat: .nothingSent, next: error.advice(in: messages))
        }
    }

    /// The chats that this machine has created on the portal.
    func created() throws(Failure) -> [ChatID: SendAttempt] {
        do throws(StorageError) {
            return try journal.createdChats(on: portal.name)
        } catch {
            throw Failure(
                .configuration, error.sentence(in: messages), chat: .notConcerned, next: error.advice(in: messages))
        }
    }

    /// The titles of earlier chats, among which numbers go on.
    func titles() -> [String] { ((try? history?.newest()) ?? []).map(\.title) }

    /// Waits until no other batch sends to this portal.
    ///
    /// - Parameter wait: told once that there is something to wait for.
    func takeTurn(_ wait: () -> Void) async throws(Failure) {
        guard let locks else { return }
        var hasSaid = false
        do {
            while true {
                if let taken = try PlaceLock(Self.place(of: portal.name), in: locks) {
                    lock.withLock { $0 = taken }
                    return
                }
                if !hasSaid { wait() }
                hasSaid = true
                try await Worker.pause(for: .milliseconds(200))
            }
        } catch let error as FileError {
            throw Failure(
                .configuration, error.sentence(in: messages), chat: .nothingSent, next: error.advice(in: messages))
        } catch {
            throw Failure(.interrupted, messages.interrupted, chat: .nothingSent, next: "")
        }
    }

    /// The place in the file of locks that stands for a portal: FNV-1a, which collides once in many lives, and then two
    /// portals wait for each other.
    private static func place(of portal: String) -> Int {
        let hash = portal.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return Int(hash >> 2) + 1
    }

    /// Puts a chat into the history.
    ///
    /// - Returns: why it could not.
    func add(_ chat: ChatID, title: String, by caller: Caller, took: Duration) -> FileError? {
        let entry = HistoryEntry(
            chat: chat, title: title, time: .now, portal: portal.name, link: portal.link(to: chat),
            caller: Author(caller), took: took, document: nil)
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
