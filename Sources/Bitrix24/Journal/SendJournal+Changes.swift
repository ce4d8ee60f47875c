import FoundationEssentials

/// Changes of chats: a line before each call and one when its outcome is known.
extension SendJournal {
    /// Writes down a call that is about to leave. It must not leave before this returns.
    public func beginChange(
        _ id: UUID, _ call: ChatCall, on chat: ChatID, of portal: Portal, at time: Date
    ) throws(StorageError) {
        try write(
            JournalLine(
                id: id, event: .change, at: time.timestamp, portal: portal.name, sender: sender,
                method: call.method.name,
                parameters: JournalLine.parameters(of: call, redact: portal.secret.redacted(from:)), chat: chat))
    }

    /// Writes down what became of it.
    public func endChange(_ id: UUID, _ outcome: ChangeOutcome, at time: Date) throws(StorageError) {
        let at = time.timestamp
        switch outcome {
        case .made: try write(JournalLine(id: id, event: .changed, at: at))
        case .refused(let code): try write(JournalLine(id: id, event: .refused, at: at, code: code))
        case .unknown(let code): try write(JournalLine(id: id, event: .unknown, at: at, code: code))
        case .cancelled: try write(JournalLine(id: id, event: .cancelled, at: at))
        }
    }

    /// Writes down that a chat is as its row asks, with the steps after its creation.
    func complete(_ chat: ChatID, on portal: Portal, at time: Date) throws(StorageError) {
        let line = JournalLine(id: UUID(), event: .completed, at: time.timestamp, portal: portal.name, chat: chat)
        try file.append(soon: Array(line.text.utf8))
    }

    /// The changes whose fate nobody knows, oldest first; not those that another living program waits for.
    public func openChanges() throws(StorageError) -> [OpenChange] {
        unresolved(.change, in: try file.read()).compactMap { record, fate in record.change(fate) }
    }
}

/// What became of a change.
public enum ChangeOutcome: Equatable, Sendable {
    /// The portal said yes, or reading back has shown it.
    case made
    case refused(code: String)
    case unknown(code: String)
    case cancelled
}

extension JournalLine {
    /// Anything longer than this is a picture.
    private static let longestText = 100_000

    /// What would be sent, with a picture as its size and any secret that somebody typed masked.
    static func parameters(of call: ChatCall, redact: (String) -> String) -> JSONValue {
        guard case .object(let members) = call.parameters else { return call.parameters }
        return .object(
            members.map { member in
                guard case .string(let text) = member.value else { return member }
                let isPicture = member.key == ChatField.avatar.wireName || text.utf8.count > longestText
                return .init(
                    member.key,
                    isPicture ? .object([.init("base64", .integer(text.utf8.count))]) : .string(redact(text)))
            })
    }
}
