extension Method {
    public static let chatGet = Method("im.chat.get", .reads)
}

extension Client {
    /// The chat with this link, whoever its members are; nil if there is none. Of several with the same link the portal
    /// names any one (rest.md C10).
    public func chat(entityType: String, entityID: String) async throws(PortalError) -> Reply<ChatID?> {
        let reply: Reply<LinkedChat?> = try await call(
            .chatGet, .object([.init("ENTITY_TYPE", .string(entityType)), .init("ENTITY_ID", .string(entityID))]))
        return reply.map { $0?.id }
    }
}

private struct LinkedChat: Decodable, Sendable {
    let id: ChatID

    private enum CodingKeys: String, CodingKey {
        case id = "ID"
    }
}
