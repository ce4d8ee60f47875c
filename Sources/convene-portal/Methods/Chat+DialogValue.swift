extension Chat {
    /// The chat as `im.dialog.get` shows it (rest.md C9).
    func dialogValue(for call: Call, store: ChatStore) -> Value {
        var table = summary(for: call, store: store)
        let last = messages.last?.id ?? 0
        table["readed_list"] = .list(
            members.filter { $0 != call.caller.id }.prefix(100).compactMap(call.site.directory.person).map { person in
                ["user_id": .int(person.id), "user_name": .string(person.name), "message_id": 0, "date": .null]
            })
        table["manager_list"] = .list(managers)
        table["last_message_views"] = [
            "message_id": .int(last), "first_viewers": [], "count_of_viewers": 0,
        ]
        table["dialog_id"] = .string("chat\(id)")
        return .table(table)
    }

    /// The part of it that search results share.
    func summary(for call: Call, store: ChatStore) -> Table {
        let last = messages.last?.id ?? 0
        return [
            "id": .int(id),
            "parent_chat_id": 0,
            "parent_message_id": 0,
            "name": .string(title),
            "description": .string(description),
            "owner": .int(owner),
            "extranet": .bool(members.contains { call.site.directory.person($0)?.isExtranet == true }),
            "avatar": .string(store.file(avatar).map { call.origin + $0.path } ?? ""),
            "color": .string(colour.hex),
            "type": .string(typeName),
            "counter": 0,
            "user_counter": .int(members.count),
            "message_count": .int(messages.count),
            "unread_id": 0,
            "restrictions": restrictions.value,
            "last_message_id": .int(last),
            "last_id": .int(last),
            "marked_id": 0,
            "disk_folder_id": 0,
            "entity_type": .string(entityType),
            "entity_id": .string(entityID),
            "entity_data_1": "",
            "entity_data_2": "",
            "entity_data_3": "",
            "mute_list": marks.muted.contains(call.caller.id) ? [.index(call.caller.id): true] : [:],
            "date_create": .string(created.portalText),
            "message_type": .string(kind.rawValue),
            "public": "",
            "role": .string(role(of: call.caller).word),
            "entity_link": EntityLink(entityType: entityType, entityID: entityID, for: call.caller).value,
            "text_field_enabled": true,
            "background_id": .null,
            "permissions": permissions,
            "is_new": false,
        ]
    }

    /// `open`, `chat` or another kind; for an entity its type in camel case.
    var typeName: String {
        guard !entityType.isEmpty else {
            return switch kind {
            case .closed: "chat"
            case .open, .channel, .openChannel, .copilot, .collab: "\(kind)"
            }
        }
        let words = entityType.lowercased().split(separator: "_").map(String.init)
        return words.enumerated().map { $0 == 0 ? $1 : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }

    /// The rights as words, by the names that the older methods use.
    private var permissions: Value {
        [
            "manage_users_add": .string(level(of: .usersAdd).rawValue),
            "manage_users_delete": .string(level(of: .usersDelete).rawValue),
            "manage_ui": .string(level(of: .ui).rawValue),
            "manage_settings": .string(level(of: .settings).rawValue),
            "manage_messages": .string(level(of: .messages).rawValue),
            "can_post": .string(level(of: .messages).rawValue),
        ]
    }
}
