extension Method {
    public static let chatSetOwner = Method("im.chat.setOwner", .changes)
}

extension Client {
    /// Hands the chat to one of its members. The caller is an ordinary member afterwards and may no longer change
    /// it, so this is the last of all changes (rest.md F24).
    public func setOwner(of chat: ChatID, to person: UserID) async throws(PortalError) -> Reply<Bool> {
        try await call(.chatSetOwner, .chat(chat, .init("USER_ID", .integer(person.rawValue))))
    }
}
