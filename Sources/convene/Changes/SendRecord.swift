import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings

/// The user's send journal and history, as the command line keeps them. What cannot be written is a note, not an end:
/// the one who runs a script sees the outcome.
struct SendRecord: Sendable {
    private let journal: SendJournal?
    private let history: History?
    private let timings: TimingLog?
    private let portal: Bitrix24.Portal
    private let console: Console

    /// - Parameter connection: chats of the demo portal are not recorded; they go with it.
    init(_ connection: Connection, console: Console) {
        portal = connection.portal
        self.console = console
        let paths = connection.isDemo ? nil : Paths(environment: .own)
        if paths == nil, !connection.isDemo { console.note(messages.journalNotKept(messages.noHomeForState)) }
        let folder = paths.map { StateFolder($0, isDemo: false) }
        journal = folder.map(SendJournal.init(in:))
        history = folder.map { History($0.history) }
        timings = folder.map { TimingLog($0.timings) }
    }

    /// Whether requests are written down.
    var isKept: Bool { journal != nil }

    /// Says that an earlier request for a chat of this title may have made it: a script that repeats itself would make
    /// a second one.
    func noteOpenRequest(titled title: String) {
        guard !title.isEmpty, let sending = try? journal?.open(titled: title, on: portal.name)?.sending else { return }
        console.note(messages.mayBeThereAlready(title, messages.minute(CivilMoment(sending.time, in: .current))))
    }

    /// Sends once: a line is on disk before the request leaves, and one when its outcome is known.
    func around(
        _ structure: ChatStructure, send: () async throws(PortalError) -> Reply<ChatID>
    ) async throws(PortalError) -> Reply<ChatID> {
        let id = UUID()
        keep { journal throws(StorageError) in
            try journal.begin(id, structure, to: portal, as: nil, at: .now)
        }
        do {
            let reply = try await send()
            keep { journal throws(StorageError) in try journal.end(id, .created(reply.value), at: .now) }
            return reply
        } catch {
            keep { journal throws(StorageError) in try journal.end(id, SendAttempt.Outcome(error), at: .now) }
            throw error
        }
    }

    /// Puts a chat that was changed into the history, with what a new one like it would begin with.
    func add(_ chat: StoredChat, took: Duration) {
        add(HistoryEntry(changing: chat, on: portal, took: took, at: .now))
    }

    /// Marks a chat in the history as gone.
    func noteDeleted(_ chat: ChatID, titled title: String) {
        add(HistoryEntry(deleting: chat, titled: title, on: portal, at: .now))
    }

    /// Puts the chat into the history. After its result is on standard output: the history may be slow, the result is
    /// what the caller waits for.
    func add(_ reply: Reply<ChatID>, _ structure: ChatStructure) {
        add(
            HistoryEntry(
                creating: reply.value, structure, on: portal, by: portal.webhookUser.map { Author(id: $0, name: "") },
                took: reply.transfer.total,
                at: .now))
        try? timings?.add(TimedCall(reply, to: .chatAdd, of: portal, at: .now))
    }

    private func add(_ entry: HistoryEntry) {
        do throws(FileError) {
            try history?.add(entry)
        } catch {
            console.note(messages.historyNotKept(error.message(in: messages)))
        }
    }

    private func keep(_ write: (SendJournal) throws(StorageError) -> Void) {
        guard let journal else { return }
        do {
            try write(journal)
        } catch {
            console.note(messages.journalNotKept(error.message(in: messages)))
        }
    }
}

extension SendJournal {
    /// The user's.
    init(in folder: StateFolder) {
        var generator = SystemRandomNumberGenerator()
        self.init(JournalOnDisk(folder.journal, using: &generator))
    }
}

/// The steps of a plan are journalled like creations.
extension SendRecord: StepJournal {
    func begin(_ id: UUID, _ call: ChatCall, on chat: ChatID) {
        keep { journal throws(StorageError) in try journal.beginChange(id, call, on: chat, of: portal, at: .now) }
    }

    func end(_ id: UUID, _ outcome: ChangeOutcome) {
        keep { journal throws(StorageError) in try journal.endChange(id, outcome, at: .now) }
    }
}
