import ArgumentParser
import Bitrix24
import Catalog

/// Deletes a chat, where the portal can.
struct DeleteChat: ParsableCommand {
    static let configuration = CommandConfiguration("delete", messages.deleteAbstract, messages.deleteDiscussion)

    @Argument(help: ArgumentHelp(messages.chatArgumentHelp, value: "chat"))
    var chat: String

    @Option(parsing: .unconditional, help: ArgumentHelp(messages.yesTitleHelp, value: "title"))
    var yes: String?

    @Option(help: ArgumentHelp(messages.confirmNameHelp, value: "name"))
    var confirm: String?

    @OptionGroup var portal: PortalOptions

    func run() throws {
        let title = yes
        try portal.about(chat, .changes(confirmedBy: confirm)) { session throws(Failure) in
            let stored = try Foreground.run(session.console) { () async throws(Failure) in
                try await Self.deletable(in: session)
            }
            session.console.note(
                messages.deletionIsFinal(
                    stored.typedTitle, members: stored.memberCount ?? stored.members?.count,
                    messages: stored.messageCount))
            try Self.confirm(stored, title)
            try Foreground.run(session.console) { () async throws(Failure) in try await Self.delete(stored, in: session)
            }
        }
    }

    /// - Throws: 76 where the portal, the chat's kind or the caller's role does not let it be deleted.
    private static func deletable(in session: ChatSession) async throws(Failure) -> StoredChat {
        let stored = try await session.read().chat
        let access = ChatAccess(
            to: stored, of: await session.caller(), with: try await session.capabilities())
        if let reason = access.reason(against: .delete) {
            throw Failure(
                .refused, lines: [messages.cannotBeDeleted, reason.sentence(in: messages)], chat: .unchanged,
                next: messages.leaveInstead(session.chat.rawValue))
        }
        return stored
    }

    private static func confirm(_ stored: StoredChat, _ given: String?) throws(Failure) {
        if let given {
            guard stored.isNamed(by: given) else {
                throw Failure(
                    .usage, messages.titleIsAnother(stored.typedTitle), chat: .unchanged, next: messages.giveTitle)
            }
        } else if Confirmation.canBeAsked {
            let typed = Confirmation.answer(to: messages.typeTitleToDelete)
            guard let typed, stored.isNamed(by: typed) else {
                throw Failure(.interrupted, messages.notConfirmed, chat: .unchanged, next: "")
            }
        } else {
            throw Failure(.usage, messages.deletionWantsTitle, chat: .unchanged, next: messages.giveTitle)
        }
    }

    private static func delete(_ stored: StoredChat, in session: ChatSession) async throws(Failure) {
        let record = SendRecord(session.connection, console: session.console)
        session.console.begin(messages.deletingTheChat)
        defer { session.console.end() }
        let deletion = await session.client.delete(
            session.chat, journal: record, repeating: session.rule, announce: session.console.announceReading)
        switch deletion {
        case .gone:
            record.noteDeleted(session.chat, titled: stored.title)
            session.console.note(messages.chatIsDeleted(session.chat.rawValue))
        case .refused(let error): throw session.refusal(error)
        case .stillThere, .unknown:
            throw Failure(
                deletion == .stillThere ? .storedDifferently : .outcomeUnknown, messages.stillThere,
                chat: .changeUnknown(session.chat, link: session.link),
                next: messages.lookAgainLater(session.chat.rawValue))
        }
    }
}
