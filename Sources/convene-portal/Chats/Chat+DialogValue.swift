import Foundation

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
            "restrictions": restrictions,
            "last_message_id": .int(last),
            "last_id": .int(last),
            "marked_id": 0,
            "disk_folder_id": 0,
            "entity_type": .string(entityType),
            "entity_id": .string(entityID),
            "entity_data_1": "",
            "entity_data_2": "",
            "entity_data_3": "",
            "mute_list": [],
            "date_create": .string(created.portalText),
            "message_type": .string(kind.rawValue),
            "public": "",
            "role": .string(role(of: call.caller)),
            "entity_link": ["type": .string(entityType), "url": "", "id": .string(entityID)],
            "text_field_enabled": true,
            "background_id": .null,
            "permissions": [
                "manage_users_add": "member", "manage_users_delete": "manager", "manage_ui": "member",
                "manage_settings": "owner", "manage_messages": "member", "can_post": "member",
            ],
            "is_new": false,
        ]
    }

    /// `owner`, `manager`, `member` or `guest`.
    func role(of person: Person) -> String {
        if person.id == owner { return "owner" }
        if managers.contains(person.id) { return "manager" }
        return members.contains(person.id) ? "member" : "guest"
    }

    /// `open` or `chat`; for an entity its type in camel case.
    var typeName: String {
        if entityType.isEmpty { return kind == .open ? "open" : "chat" }
        let words = entityType.lowercased().split(separator: "_").map(String.init)
        return words.enumerated().map { $0 == 0 ? $1 : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }

    private var restrictions: Value {
        let isFree = Value.bool(!isGeneral)
        return [
            "avatar": isFree, "rename": isFree, "extend": isFree, "call": true, "mute": true, "leave": isFree,
            "leave_owner": isFree, "send": true, "user_list": true,
        ]
    }
}
