extension Method {
    /// The same method as for questions, where what travels in it creates something.
    static let creations = Method("batch", .changes)
}

extension ChatStructure {
    /// More than any text of a chat, and little enough for fifty of them.
    private static let longestCommand = 16_384

    /// The creation as a command of a batch; nil where it must go alone: a portal takes texts with `$`, `<`, `>` or `&`
    /// apart inside a batch, and pictures are large.
    var creationCommand: String? {
        guard avatar == nil, let query = BatchQuery(command: .chatAdd, parameters) else { return nil }
        return query.text.utf8.count > Self.longestCommand ? nil : query.text
    }
}

extension Client {
    /// Creates several chats in one request, which counts once for the portal's rate. Sent once.
    ///
    /// - Parameter commands: `creationCommand` of each; fifty at most.
    /// - Returns: an outcome for each, in their order: one that the answer does not tell of may have run.
    /// - Throws: what befell the request as a whole: then each of them may have run, if it may have.
    func createChats(_ commands: [String]) async throws(PortalError) -> Reply<[Result<ChatID, PortalError>]> {
        let members = commands.enumerated().map { JSONValue.Member("q\($0)", .string($1)) }
        let reply: Reply<BatchReport<CreatedChat>> = try await call(
            .creations, .object([.init("halt", .integer(0)), .init("cmd", .object(members))]))
        return reply.map { report in
            commands.indices.map { report.outcome(of: "q\($0)", effect: .changes).map(\.value.id) }
        }
    }

    /// What the portal has of several chats, fifty in two requests; nil for one that it does not show.
    func stored(_ chats: [ChatID]) async throws(PortalError) -> [ChatID: StoredChat] {
        let queries = chats.compactMap { BatchQuery(.dialogGet, .object([.init("DIALOG_ID", .string($0.dialog))])) }
        let dialogs = try await batch(queries, returning: Dialog.self)
        let people = try await members(of: chats)
        return Dictionary(
            zip(chats, dialogs).compactMap { chat, answer in
                guard let dialog = try? answer.get().value else { return nil }
                return (chat, StoredChat(dialog, members: people[chat] ?? []))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The members of several chats, fifty in one request; one that does not tell is missing.
    public func members(of chats: [ChatID]) async throws(PortalError) -> [ChatID: [UserID]] {
        let answers = try await batch(
            chats.compactMap { BatchQuery(.chatUserList, .chat($0)) }, returning: [UserID].self)
        return Dictionary(
            zip(chats, answers).compactMap { chat, answer in (try? answer.get()).map { (chat, $0.value) } },
            uniquingKeysWith: { first, _ in first })
    }
}
