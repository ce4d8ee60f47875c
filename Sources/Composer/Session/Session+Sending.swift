import Bitrix24
import Catalog

/// Why sending the same form once more is more than a repetition.
enum DuplicateRisk: Equatable {
    /// It has created a chat in this session.
    case created(ChatID)
    /// It was sent, and nobody knows what became of it.
    case unknown
}

/// A chat that exists, for the list at the end.
public struct CreatedChat: Sendable, Equatable {
    public let id: ChatID
    public let title: String
    public let link: String
}

/// What was sent, and what is known of it.
extension Session {
    /// What is to be feared from sending the form as it is; nil in nearly every case.
    var duplicateRisk: DuplicateRisk? {
        // Asked with each key, and most of the time nothing was sent yet.
        guard !duplicateRisks.isEmpty || !unknownOutcome.isEmpty else { return nil }
        // While a chat is changed, the form of the new one waits.
        let structure = (edited?.waiting.form ?? form).structure
        if let sent = duplicateRisks.last(where: { $0.home == home && $0.structure == structure }) {
            return sent.duplicateRisk
        }
        // Also after a restart, and where something was changed in the form since.
        return unknownOutcome.contains { $0.sending.structure.isTwin(of: structure) } ? .unknown : nil
    }

    /// From now on sending this structure once more is more than a repetition.
    mutating func noteDuplicateRisk(_ structure: ChatStructure, _ duplicateRisk: DuplicateRisk) {
        duplicateRisks.append((home, structure, duplicateRisk))
    }

    /// Asks for a chat to be created, by a request of its own.
    mutating func create(_ structure: ChatStructure) -> Effect {
        lastRequest += 1
        return .job(.create(structure, request: lastRequest, as: portal.caller, document: document))
    }

    /// Remembers a chat for the list at the end, and that its form has made it.
    mutating func noteCreated(_ chat: ChatID, by structure: ChatStructure) {
        created.append(CreatedChat(id: chat, title: structure.title, link: portal.portal.link(to: chat)))
        noteDuplicateRisk(structure, .created(chat))
        keptChanges += [KeptChanges(after: structure, creating: chat, on: home)].compactMap(\.self)
    }

    /// Nothing of what a new chat was to be is left to be done.
    mutating func forgetSteps(of chat: ChatID) {
        keptChanges.removeAll { $0.chat == chat && $0.portal == home }
    }

    /// The chat is gone: its form is as if it was never sent.
    mutating func noteDeleted(_ chat: ChatID) {
        created.removeAll { $0.id == chat }
        forgetSteps(of: chat)
        duplicateRisks.removeAll { $0.duplicateRisk == .created(chat) }
    }

    /// Takes in which requests of earlier starts have no known outcome.
    mutating func recall(_ attempts: [OpenAttempt]) {
        unknownOutcome = attempts
        guard let first = attempts.first else { return }
        let title = first.sending.structure.title
        notice = Notice(.warning, messages.recalled(title: title, others: attempts.count - 1), stays: true)
    }

    /// The outcome of a request is known, or given up.
    mutating func forget(_ attempt: OpenAttempt) {
        unknownOutcome.removeAll { $0.sending.id == attempt.sending.id }
    }

    // MARK: - Copying

    func copyLink(to chat: ChatID?) -> [Effect] {
        chat.map { [.copy(portal.portal.link(to: $0))] } ?? []
    }

    func openLink(to chat: ChatID?) -> [Effect] {
        chat.map { [.openLink(portal.portal.link(to: $0))] } ?? []
    }

    /// Hands the request to the terminal's clipboard, as a command that somebody can run who has the secret.
    func copyAsCurl(_ structure: ChatStructure) -> [Effect] {
        [.copy(CurlCommand(creating: structure, on: portal.portal).text)]
    }
}

extension ChatStructure {
    /// Whether two chats of these structures would look the same: by their title, or without one by all but the picture.
    fileprivate func isTwin(of other: ChatStructure) -> Bool {
        if !title.isEmpty || !other.title.isEmpty { return title == other.title }
        var (own, others) = (self, other)
        own.avatar = nil
        others.avatar = nil
        return own == others
    }
}
