extension ChatCall {
    /// Turns the caller's own notifications off, or on again.
    public static func mute(_ chat: ChatID, _ isMuted: Bool) -> ChatCall {
        .classic(Method("im.chat.mute", .changes), chat, .init("MUTE", .string(isMuted ? "Y" : "N")))
    }
}
