extension Method {
    /// Not in the vendor's documentation (chats.md K1).
    public static let chatSetManager = Method("im.chat.setManager", .changes)
}

extension ChatCall {
    /// Makes one member a manager, or an ordinary member again. For somebody who is no member the answer is yes, and
    /// nothing happens.
    public static func setManager(_ person: UserID, _ isManager: Bool, in chat: ChatID) -> ChatCall {
        .classic(
            .chatSetManager, chat, .init("USER_ID", .integer(person.rawValue)),
            .init("IS_MANAGER", .string(isManager ? "Y" : "N")))
    }
}
