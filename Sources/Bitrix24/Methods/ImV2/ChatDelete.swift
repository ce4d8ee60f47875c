extension Method {
    public static let v2Delete = Method("im.v2.Chat.delete", .changes)
}

extension ChatCall {
    /// Deletes the chat with all that is in it, for good. A look just afterwards may still find it (chats.md J8).
    public static func delete(_ chat: ChatID) -> ChatCall { .controller(.v2Delete, chat) }
}
