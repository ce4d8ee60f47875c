extension Method {
    public static let chatUpdateTitle = Method("im.chat.updateTitle", .changes)
}

extension Client {
    /// Renames a chat. Portals answer true even where they change nothing (rest.md F16): read back.
    public func updateTitle(of chat: ChatID, to title: String) async throws(PortalError) -> Reply<Bool> {
        try await call(.chatUpdateTitle, .chat(chat, .init("TITLE", .string(title))))
    }
}
