import Bitrix24
import Composer
import FoundationEssentials
import Settings

/// The user's send journal, as the command line keeps it. A journal that cannot be written is a note, not an end: the
/// one who runs a script sees the outcome.
struct SendRecord: Sendable {
    private let journal: SendJournal?
    private let portal: Bitrix24.Portal
    private let console: Console

    /// - Parameter connection: chats of the demo portal are not recorded; they go with it.
    init(_ connection: Connection, console: Console) {
        portal = connection.portal
        self.console = console
        guard !connection.isDemo, let places = Places(environment: ProcessInfo.processInfo.environment) else {
            journal = nil
            return
        }
        var generator = SystemRandomNumberGenerator()
        journal = SendJournal(JournalOnDisk(places.state + "/journal.jsonl", using: &generator))
    }

    /// Sends once: a line is on disk before the request leaves, and one when its outcome is known.
    func around(
        _ structure: ChatStructure, send: () async throws(PortalError) -> Reply<ChatID>
    ) async throws(PortalError) -> Reply<ChatID> {
        let id = UUID()
        keep { journal throws(JournalFault) in
            try journal.begin(id, structure, to: portal, as: nil, at: .now)
        }
        do {
            let reply = try await send()
            keep { journal throws(JournalFault) in try journal.end(id, .created(reply.value), at: .now) }
            return reply
        } catch {
            keep { journal throws(JournalFault) in try journal.end(id, Sending.Outcome(error), at: .now) }
            throw error
        }
    }

    private func keep(_ write: (SendJournal) throws(JournalFault) -> Void) {
        guard let journal else { return }
        do {
            try write(journal)
        } catch {
            console.note("The journal of what was sent is not kept. \(error.sentence) \(error.advice)")
        }
    }
}
