extension Method {
    public static let v2SetAvatar = Method("im.v2.Chat.setAvatar", .changes)
}

extension ChatCall {
    /// Takes the picture away, which no documented method does (chats.md J8).
    public static func removeAvatar(of chat: ChatID) -> ChatCall {
        .controller(.v2SetAvatar, chat, .init("avatarBase64", .string("0")))
    }
}
