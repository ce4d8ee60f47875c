extension Method {
    public static let v2Delete = Method("im.v2.Chat.delete", .changes)
}

extension Client {
    /// Deletes a chat for good.
    public func delete(_ chat: ChatID) async throws(PortalError) {
        let _: Reply<JSONValue> = try await call(.v2Delete, .object([.init("chatId", .integer(chat.rawValue))]))
    }
}
