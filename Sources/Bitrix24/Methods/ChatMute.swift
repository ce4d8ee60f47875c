extension Method {
    public static let chatMute = Method("im.chat.mute", .changes)
}

extension ChatCall {
    /// Turns the caller's own notifications off, or on again.
    public static func mute(_ chat: ChatID, _ isMuted: Bool) -> ChatCall {
        .classic(.chatMute, chat, .init("MUTE", .string(isMuted ? "Y" : "N")))
    }
}
