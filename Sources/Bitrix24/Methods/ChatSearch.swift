extension Method {
    public static let chatSearch = Method("im.search.chat.list", .reads)
}

extension Client {
    /// A page of at most 50 chats with these words, or beginnings of words, in their titles, newest first; `next` of
    /// the reply begins the following page. Open chats and the caller's own (rest.md C15).
    ///
    /// - Throws: `FIND_SHORT` for fewer than three letters.
    public func chats(titled words: String, from start: Int = 0) async throws(PortalError) -> Reply<[Dialog]> {
        let reply: Reply<[Readable<Dialog>]> = try await call(
            .chatSearch,
            .object([
                .init("FIND", .string(words)), .init("LIMIT", .integer(50)), .init("OFFSET", .integer(start)),
            ]))
        return reply.map { $0.compactMap(\.value) }
    }

    /// All of them, page by page, each once.
    public func allChats(
        titled words: String, progress: (Int) -> Void = { _ in }
    ) async throws(PortalError) -> [Dialog] {
        var chats: [Dialog] = []
        var known: Set<ChatID> = []
        var start: Int? = 0
        while let from = start {
            let page = try await oneOfSeveral(isFirst: from == 0) { () async throws(PortalError) in
                try await self.chats(titled: words, from: from)
            }
            chats += page.value.filter { known.insert($0.id).inserted }
            progress(chats.count)
            start = page.next.flatMap { $0 > from ? $0 : nil }
        }
        return chats
    }

    /// Those of some chats that have this person among their members: fifty are asked about in one request.
    public func chats(_ chats: [Dialog], with person: UserID) async throws(PortalError) -> [Dialog] {
        let queries = chats.compactMap { BatchQuery(.chatUserList, .chat($0.id)) }
        let members = try await batch(queries, returning: [UserID].self)
        return zip(chats, members).filter { (try? $0.1.get().value.contains(person)) == true }.map(\.0)
    }
}
