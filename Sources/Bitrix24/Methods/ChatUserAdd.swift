extension Method {
    public static let chatUserAdd = Method("im.chat.user.add", .changes)
}

extension Client {
    /// Adds people, who see what was written before. Portals answer true even where they add nobody
    /// (rest.md F16): read back.
    public func addMembers(_ people: [UserID], to chat: ChatID) async throws(PortalError) -> Reply<Bool> {
        try await call(
            .chatUserAdd,
            .chat(
                chat, .init("USERS", .array(people.map { .integer($0.rawValue) })),
                .init("HIDE_HISTORY", .string("N"))))
    }
}
