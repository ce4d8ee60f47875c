extension ChatCall {
    /// The caller leaves. An owner who leaves hands the chat to somebody whom the portal chooses.
    public static func leave(_ chat: ChatID) -> ChatCall { .classic(Method("im.chat.leave", .changes), chat) }
}
