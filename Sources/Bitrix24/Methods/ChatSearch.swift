extension Method {
    public static let chatSearch = Method("im.search.chat.list", .reads)
}

extension Client {
    /// A page of at most 50 chats with these words, or beginnings of words, in their titles, newest first; `next` of
    /// the reply begins the following page. Open chats and the caller's own (rest.md C15).
    ///
    /// - Throws: `FIND_SHORT` for fewer than three letters.
    public func chats(titled messages: String, from start: Int = 0) async throws(PortalError) -> Reply<[Dialog]> {
        let reply: Reply<[Readable<Dialog>]> = try await call(
            .chatSearch,
            .object([
                .init("FIND", .string(messages)), .init("LIMIT", .integer(50)), .init("OFFSET", .integer(start)),
            ]))
        return reply.map { $0.compactMap(\.value) }
    }
}
