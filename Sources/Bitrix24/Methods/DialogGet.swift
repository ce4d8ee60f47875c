extension Method {
    public static let dialogGet = Method("im.dialog.get", .reads)
    /// Given `DIALOG_ID`, describes a chat as `im.dialog.get` does, also where that is missing (rest.md C10).
    static let chatGet = Method("im.chat.get", .reads)
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

    // MARK: - What not every portal and not every list tells

    /// Where the picture is; empty for none.
    public internal(set) var avatar = ""
    /// The letter of the kind as it is stored: `C`, `O`, `N` for a channel, `J` for an open one.
    public internal(set) var letter = ""
    /// What the caller is in it.
    public internal(set) var role: ChatRole?
    /// The owner is one of them. Nil where the portal does not tell.
    public internal(set) var managers: [UserID]?
    /// Empty where the portal tells nothing.
    public internal(set) var rights: ChatRights = [:]
    public internal(set) var restrictions = ChatRestrictions()
    public internal(set) var messageCount: Int?
}

extension Dialog: Decodable {
    private enum Key: String, CodingKey {
        case id, name, description, owner, avatar, color, type, role, permissions, restrictions
        case messageType = "message_type"
        case entityType = "entity_type"
        case entityID = "entity_id"
        case created = "date_create"
        case memberCount = "user_counter"
        case messageCount = "message_count"
        case managers = "manager_list"
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
        letter = text(.messageType)
        kind = Self.kinds[letter] ?? Self.kinds[text(.type)]
        colorHex = text(.color)
        avatar = text(.avatar)
        hasAvatar = !avatar.isEmpty
        owner = try? container.decode(UserID.self, forKey: .owner)
        entityType = text(.entityType)
        entityID = text(.entityID)
        created = text(.created)
        memberCount = try? container.decode(Int.self, forKey: .memberCount)
        role = ChatRole(rawValue: text(.role).lowercased())
        managers = (try? container.decode([Readable<UserID>].self, forKey: .managers))?.compactMap(\.value)
        rights = (try? container.decode(WrittenRights.self, forKey: .permissions))?.rights ?? [:]
        restrictions = (try? container.decode(ChatRestrictions.self, forKey: .restrictions)) ?? ChatRestrictions()
        messageCount = try? container.decode(Int.self, forKey: .messageCount)
    }

    /// By the letter that portals store, and by the word of older answers; a chat that is linked to something has the
    /// link's type there instead.
    private static let kinds: [String: ChatKind] = ["O": .open, "C": .closed, "open": .open, "chat": .closed]
}

extension Client {
    /// One chat, as the caller may see it.
    public func dialog(_ chat: ChatID) async throws(PortalError) -> Reply<Dialog> {
        try await call(.dialogGet, .object([.init("DIALOG_ID", .string(chat.dialog))]))
    }
}
