import Bitrix24
import Catalog
import FoundationEssentials

/// Looks on a portal for the chats that requests of unknown outcome may have made.
struct UnresolvedSearch: Sendable {
    let connection: Connection
    let journal: SendJournal
    let console: Console

    /// What the look has brought; nil for a request to another portal. A chat that fits for certain settles the request.
    func findings(of attempt: SendAttempt) async throws(Failure) -> String? {
        guard attempt.portal == connection.portal.name else { return nil }
        let others = (try? journal.chatsOfOthers(since: attempt)) ?? []
        let findings = try await console.ask(
            connection.retryRule, messages.lookingForChat, while: messages.lookingForChat
        ) { () async throws(PortalError) in
            try await connection.client.look(
                for: attempt.structure, by: attempt.caller?.id, sentBetween: attempt.period, besides: others)
        }
        guard let best = findings.candidates.first else { return messages.noChatFound }
        let chat = best.stored.id
        let link = connection.client.portal.link(to: chat)
        guard best.fit == .certain else { return messages.mayBeChat(chat.rawValue, link) }
        do throws(StorageError) {
            try journal.resolve(attempt.id, .found(chat), at: .now)
        } catch {
            console.note(messages.journalNotKept(error.message(in: messages)))
        }
        return messages.isChat(chat.rawValue, link)
    }
}
