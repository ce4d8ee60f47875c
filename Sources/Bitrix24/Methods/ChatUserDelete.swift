extension ChatCall {
    /// Removes somebody else, which this method lets the owner alone do, whatever the chat's rights say (chats.md K1).
    public static func removeMember(_ person: UserID, from chat: ChatID) -> ChatCall {
        .classic(Method("im.chat.user.delete", .changes), chat, .init("USER_ID", .integer(person.rawValue)))
    }
}
