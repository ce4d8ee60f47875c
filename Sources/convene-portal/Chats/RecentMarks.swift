/// What single people did to a chat in their own lists; nobody else sees it. User ids.
struct RecentMarks: Sendable, Codable, Equatable {
    /// So many chats somebody can pin.
    static let mostPinned = 45

    /// Those whom the chat does not notify.
    var muted: Set<Int> = []
    var pinned: Set<Int> = []
    /// Those who do not see the chat in their list until the next message.
    var hidden: Set<Int> = []
    /// Those who marked the chat as unread.
    var unread: Set<Int> = []

    /// Forgets somebody who is no member any more.
    mutating func remove(_ user: Int) {
        muted.remove(user)
        pinned.remove(user)
        hidden.remove(user)
        unread.remove(user)
    }
}
