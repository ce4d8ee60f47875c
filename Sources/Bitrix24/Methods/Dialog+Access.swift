/// Roles, rights and restrictions as portals write them.
extension ChatRestrictions: Decodable {
    private enum Key: CodingKey { case avatar, rename, extend, leave }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func allows(_ key: Key) -> Bool { container.portalFlag(key) ?? true }
        avatar = allows(.avatar)
        rename = allows(.rename)
        extend = allows(.extend)
        leave = allows(.leave)
    }
}

/// `permissions` of a dialog: words in any case; those that nobody knows are left out.
struct WrittenRights: Decodable {
    let rights: ChatRights

    private enum Key: String, CodingKey {
        case add = "manage_users_add"
        case remove = "manage_users_delete"
        case look = "manage_ui"
        case post = "manage_messages"
        case settings = "manage_settings"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let keys: [(ChatRight, Key)] = [
            (.add, .add), (.remove, .remove), (.look, .look), (.post, .post), (.settings, .settings),
        ]
        rights = keys.reduce(into: [:]) { rights, pair in
            rights[pair.0] = RightsLevel(rawValue: container.portalText(pair.1).lowercased())
        }
    }
}
