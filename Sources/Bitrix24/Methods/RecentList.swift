import FoundationEssentials

/// A page of the caller's chats.
public struct RecentChats: Sendable, Equatable {
    public let chats: [Dialog]
    /// Entries of any kind on this page: where the next page begins.
    public let count: Int
    public let hasMore: Bool
    /// When there was news in the last chat of this page: no chat on a further one has later news. Nil where the portal
    /// does not say, or where the chat is pinned, whatever its age.
    let oldestNews: Date?
}

extension RecentChats: Decodable {
    private enum Key: CodingKey { case items, hasMore, hasMorePages }

    private struct Item: Decodable, Sendable {
        /// Nil for a conversation with one person.
        let chat: Dialog?
        /// Nil where it is not by this that the entry has its place.
        let news: Date?

        enum Key: String, CodingKey {
            case chat, message, pinned, date
            case lastActivity = "date_last_activity"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            chat = try? container.decode(Dialog.self, forKey: .chat)
            let message = try? container.nestedContainer(keyedBy: Key.self, forKey: .message)
            let date = (try? message?.decode(String.self, forKey: .date)) ?? container.portalText(.lastActivity)
            news = container.portalFlag(.pinned) == true ? nil : PortalMoment(date)?.date
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let items = try container.decode([Readable<Item>].self, forKey: .items)
        chats = items.compactMap { $0.value?.chat }
        count = items.count
        oldestNews = items.last?.value?.news
        hasMore = [Key.hasMore, .hasMorePages].contains { container.portalFlag($0) == true }
    }
}

extension Client {
    /// A page of at most 200 of the caller's chats, latest news first (rest.md C14). Pages may overlap.
    public func recentChats(from start: Int = 0) async throws(PortalError) -> Reply<RecentChats> {
        try await call(
            Method("im.recent.list", .reads),
            .object([
                .init("SKIP_OPENLINES", .string("Y")), .init("SKIP_DIALOG", .string("Y")),
                .init("LIMIT", .integer(200)), .init("OFFSET", .integer(start)),
            ]))
    }

    /// All chats of the caller, latest news first, each once.
    ///
    /// - Parameters:
    ///   - moment: only as far back as there was news since, by the portal's clock: a chat that was created since is
    ///     among them.
    ///   - most: how many pages are read at most.
    ///   - progress: told how many there are so far, after each page.
    /// - Throws: `unusableResult` where a portal answers with the same page again: it would be asked for ever, and what
    ///   lies behind is not known.
    public func allRecentChats(
        since moment: Date? = nil, pages most: Int = .max, progress: (Int) -> Void = { _ in }
    ) async throws(PortalError) -> [Dialog] {
        var chats: [Dialog] = []
        var known: Set<ChatID> = []
        var start = 0
        var last: RecentChats?
        for number in 0..<most {
            let page = try await oneOfSeveral(isFirst: number == 0) { () async throws(PortalError) in
                try await recentChats(from: start).value
            }
            guard page != last else { throw PortalError(.unusableResult, effect: .reads) }
            chats += page.chats.filter { known.insert($0.id).inserted }
            progress(chats.count)
            start += page.count
            last = page
            let goesOn = moment.flatMap { moment in page.oldestNews.map { $0 >= moment } } ?? true
            guard page.hasMore, page.count > 0, goesOn else { break }
        }
        return chats
    }
}
