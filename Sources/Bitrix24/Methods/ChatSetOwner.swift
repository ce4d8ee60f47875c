extension ChatCall {
    /// Hands the chat to one of its members. The caller is an ordinary member afterwards and may no longer change
    /// it, so this is the last of all changes (rest.md F24).
    public static func setOwner(of chat: ChatID, to person: UserID) -> ChatCall {
        .classic(Method("im.chat.setOwner", .changes), chat, .init("USER_ID", .integer(person.rawValue)))
    }
}
