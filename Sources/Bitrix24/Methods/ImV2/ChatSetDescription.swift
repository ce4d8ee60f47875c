extension Method {
    public static let v2SetDescription = Method("im.v2.Chat.setDescription", .changes)
}

extension ChatCall {
    /// Changes the description without a word in the chat; an empty one clears it.
    public static func setDescription(of chat: ChatID, to text: String) -> ChatCall {
        .controller(.v2SetDescription, chat, .init("description", .string(text)))
    }
}
