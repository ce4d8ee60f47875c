extension Method {
    public static let chatAdd = Method("im.chat.add", .changes)
}

extension Client {
    /// Creates a chat. Sent once; a failure tells whether the chat may exist all the same.
    ///
    /// Success says nothing about members, color, type, owner and avatar: the portal drops what it does not like
    /// (reference F).
    public func createChat(
        _ structure: ChatStructure, progress: UploadProgress? = nil
    ) async throws(PortalError) -> Reply<ChatID> {
        let reply: Reply<CreatedChat> = try await call(.chatAdd, structure.parameters, progress: progress)
        return reply.map(\.id)
    }
}

/// The number of a new chat: by itself, or in an object, as newer methods answer.
struct CreatedChat: Decodable, Sendable {
    let id: ChatID

    private enum Key: String, CodingKey, CaseIterable {
        case newer = "chatId"
        case large = "CHAT_ID"
        case short = "ID"
        case small = "id"
    }

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Key.self),
            let key = Key.allCases.first(where: { container.contains($0) })
        {
            id = try container.decode(ChatID.self, forKey: key)
        } else {
            id = try ChatID(from: decoder)
        }
    }
}
