extension ChatCall {
    /// Changes the color; one that the chat has already is refused with `WRONG_REQUEST` (rest.md F17).
    public static func updateColor(of chat: ChatID, to color: ChatColor) -> ChatCall {
        .classic(Method("im.chat.updateColor", .changes), chat, .init("COLOR", .string(color.rawValue)))
    }
}
