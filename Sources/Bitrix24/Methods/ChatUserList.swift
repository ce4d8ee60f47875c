extension Method {
    public static let chatUserList = Method("im.chat.user.list", .reads)
}

extension Client {
    /// The ids of a chat's members; empty also where the caller has no access (rest.md F16).
    public func members(of chat: ChatID) async throws(PortalError) -> Reply<[UserID]> {
        try await call(.chatUserList, .chat(chat))
    }
}

extension JSONValue {
    /// The parameters of a method about one chat: its id, and more.
    static func chat(_ chat: ChatID, _ more: Member...) -> JSONValue {
        .object([Member("CHAT_ID", .integer(chat.rawValue))] + more)
    }
}
