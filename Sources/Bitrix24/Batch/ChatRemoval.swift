import FoundationEssentials

/// Whether a chat may be deleted without anybody losing what they wrote.
public enum RemovalVerdict: Sendable, Equatable {
    case removable
    /// The journal of this machine does not know that it was created from here.
    case foreign
    /// The portal does not show it: it is gone, or the caller is out of it.
    case gone
    case renamed
    /// Whoever wants it deleted calls it otherwise than the journal: another chat may be meant.
    case misnamed
    case givenAway
    /// It was created at another time.
    case otherDate
    case writtenIn
    /// Nobody can tell whether somebody has written in it.
    case unreadable
}

extension SendJournal {
    /// The chats that this machine has created on a portal.
    public func createdChats(on portal: String) throws(StorageError) -> [ChatID: SendAttempt] {
        let bytes = try file.read()
        var lines: [UUID: ArraySlice<UInt8>] = [:]
        var chats: [ChatID: SendAttempt] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let (id, event) = JournalLine.head(of: line) else { continue }
            switch event {
            case .send: lines[id] = line
            case .created, .found:
                guard let sent = lines.removeValue(forKey: id), let sending = JournalRecord(sent)?.sending,
                    sending.portal == portal, let chat = JournalRecord(line)?.chat
                else { continue }
                chats[chat] = sending
            default: break
            }
        }
        return chats
    }
}

extension Client {
    /// Messages of a chat that are looked at: of a longer one nobody can be sure.
    private static var mostMessages: Int { 50 }
    /// Seconds by which clocks may differ, and a request may take.
    private static var blur: TimeInterval { 180 }

    /// Looks at chats that are to be deleted, fifty in two requests.
    ///
    /// - Parameters:
    ///   - created: what the journal knows of them.
    ///   - titles: what they are called by whoever wants them deleted; a chat that is missing is called nothing.
    ///   - now: this machine's clock, to compare it with the portal's.
    public func removalVerdicts(
        on chats: [ChatID], created: [ChatID: SendAttempt], titles: [ChatID: String] = [:], by caller: UserID,
        now: () -> Date = { .now }
    ) async throws(PortalError) -> [ChatID: RemovalVerdict] {
        let lead = try await serverTime().value.timeIntervalSince(now())
        let own = chats.filter { created[$0] != nil }
        let dialogs = try await oneOfSeveral(isFirst: false) { () async throws(PortalError) in
            try await batch(
                own.compactMap { BatchQuery(.dialogGet, .object([.init("DIALOG_ID", .string($0.dialog))])) },
                returning: Dialog.self)
        }
        let messages = try await oneOfSeveral(isFirst: false) { () async throws(PortalError) in
            try await batch(
                own.compactMap { chat in
                    BatchQuery(
                        .dialogMessages,
                        .object([
                            .init("DIALOG_ID", .string(chat.dialog)), .init("LIMIT", .integer(Self.mostMessages)),
                        ]))
                }, returning: MessagePage.self)
        }
        var verdicts: [ChatID: RemovalVerdict] = [:]
        for chat in chats { verdicts[chat] = .foreign }
        for ((chat, dialog), page) in zip(zip(own, dialogs), messages) {
            guard let sending = created[chat] else { continue }
            switch dialog {
            case .success(let dialog):
                let isMisnamed = titles[chat].map { $0.isAnother(than: sending.structure.title) } ?? false
                verdicts[chat] =
                    isMisnamed
                    ? .misnamed
                    : Self.mismatch(of: dialog.value, sending, caller: caller, lead: lead)
                        ?? Self.verdict(on: try? page.get().value, caller: caller)
            case .failure(let error): verdicts[chat] = error.isFinalRefusal ? .gone : .unreadable
            }
        }
        return verdicts
    }

    private static func mismatch(
        of dialog: Dialog, _ sending: SendAttempt, caller: UserID, lead: TimeInterval
    ) -> RemovalVerdict? {
        let title = StoredTitle(asked: sending.structure.title)
        if !title.isEmpty, StoredTitle(stored: dialog.title) != title { return .renamed }
        if dialog.owner != caller { return .givenAway }
        guard let date = PortalMoment(dialog.created)?.date else { return .otherDate }
        let sent = sending.time.addingTimeInterval(lead)
        return (sent.addingTimeInterval(-blur)...sent.addingTimeInterval(blur)).contains(date) ? nil : .otherDate
    }

    private static func verdict(on page: MessagePage?, caller: UserID) -> RemovalVerdict {
        guard let page, page.authors.count < mostMessages else { return .unreadable }
        return page.authors.allSatisfy { $0 == 0 || $0 == caller.rawValue } ? .removable : .writtenIn
    }
}

extension String {
    fileprivate func isAnother(than title: String) -> Bool { StoredTitle(asked: self) != StoredTitle(asked: title) }
}
