extension Method {
    public static let dialogGet = Method("im.dialog.get", .reads)
}

/// A chat without its members, as `im.dialog.get` and searches describe it (rest.md C9).
///
/// Every text comes from the portal: hostile until its control characters are made visible.
public struct Dialog: Sendable, Equatable {
    public let id: ChatID
    public let title: String
    public let description: String
    /// Nil where the portal says something that convene does not know.
    public let kind: ChatKind?
    /// As the portal writes it: `#64a513`.
    public let colorHex: String
    public let hasAvatar: Bool
    public let owner: UserID?
    public let entityType: String
    public let entityID: String
    /// How many people are in it; nil where the portal does not tell.
    public let memberCount: Int?
    /// ISO 8601 with the portal's offset; empty where it sent none.
    public let created: String
}

extension Dialog: Decodable {
    private enum Key: String, CodingKey {
        case id, name, description, owner, avatar, color, type
        case messageType = "message_type"
        case entityType = "entity_type"
        case entityID = "entity_id"
        case created = "date_create"
        case memberCount = "user_counter"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func text(_ key: Key) -> String { container.portalText(key) }
        id = try container.decode(ChatID.self, forKey: .id)
        // What has none is no chat.
        _ = try container.decode(String.self, forKey: .name)
        title = text(.name)
        // A portal stores this many bytes of it, and all of them are compared with what was asked.
        description = container.portalText(.description, limit: 65_535)
        kind = ChatKind(messageType: text(.messageType)) ?? ChatKind(dialogType: text(.type))
        colorHex = text(.color)
        hasAvatar = !text(.avatar).isEmpty
        owner = try? container.decode(UserID.self, forKey: .owner)
        entityType = text(.entityType)
        entityID = text(.entityID)
        created = text(.created)
        memberCount = try? container.decode(Int.self, forKey: .memberCount)
    }
}

extension ChatKind {
    /// The letter that portals store.
    fileprivate init?(messageType letter: String) {
        switch letter {
        case "O": self = .open
        case "C": self = .closed
        default: return nil
        }
    }

    /// The word of older answers; a chat that is linked to something has the link's type here instead.
    fileprivate init?(dialogType word: String) {
        switch word {
        case "open": self = .open
        case "chat": self = .closed
        default: return nil
        }
    }
}

extension Client {
    /// One chat, as the caller may see it.
    public func dialog(_ chat: ChatID) async throws(PortalError) -> Reply<Dialog> {
        try await call(.dialogGet, .object([.init("DIALOG_ID", .string(chat.dialog))]))
    }
}
