extension Method {
    public static let v2DeleteUser = Method("im.v2.Chat.deleteUser", .changes)
}

extension ChatCall {
    /// Removes somebody, which this method lets managers do where the chat's rights do (chats.md J8).
    public static func removeMemberAsManager(_ person: UserID, from chat: ChatID) -> ChatCall {
        .controller(.v2DeleteUser, chat, .init("userId", .integer(person.rawValue)))
    }
}
