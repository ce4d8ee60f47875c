extension Method {
    public static let chatUpdateColor = Method("im.chat.updateColor", .changes)
}

extension Client {
    /// Changes the color. The color that the chat has already is refused with `WRONG_REQUEST` (rest.md F17).
    public func updateColor(of chat: ChatID, to color: ChatColor) async throws(PortalError) -> Reply<Bool> {
        try await call(.chatUpdateColor, .chat(chat, .init("COLOR", .string(color.rawValue))))
    }
}
