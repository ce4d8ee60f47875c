extension Method {
    public static let chatUpdateTitle = Method("im.chat.updateTitle", .changes)
}

extension ChatCall {
    /// Changes the title, which the portal says in the chat.
    public static func updateTitle(of chat: ChatID, to title: String) -> ChatCall {
        .classic(.chatUpdateTitle, chat, .init("TITLE", .string(title)))
    }
}
