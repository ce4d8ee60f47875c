extension ControllerAction {
    /// The chat with what stands around it. The token is a credential on a real portal.
    static let get = ControllerAction("im.v2.Chat.get") { call, store throws(Refusal) in
        Answer(.table(try call.chat(for: nil, in: store).surroundings(for: call, store: store)))
    }

    /// The same with the people in it, of whom there are at most fifty.
    static let shallowLoad = ControllerAction("im.v2.Chat.shallowLoad") { call, store throws(Refusal) in
        let chat = try call.chat(for: nil, in: store)
        var table = chat.surroundings(for: call, store: store)
        let people = chat.members.lazy.compactMap(call.site.directory.person).filter(\.isActive).prefix(50)
        table["users"] = .list(people.map { $0.controllerValue(for: call) })
        return Answer(.table(table))
    }
}

extension Chat {
    fileprivate func surroundings(for call: Call, store: ChatStore) -> Table {
        var table: Table = [
            "chat": .table(controllerValue(for: call, store: store)),
            "recentConfig": ["chatId": .int(id), "sections": ["default"]],
            "copilot": .null,
        ]
        if call.site.controllers >= .today { table["messagesAutoDeleteConfigs"] = autoDeleteConfigs }
        table["callInfo"] = ["token": .string("call-token-of-chat-\(id)"), "chatId": .int(id)]
        return table
    }

    /// The chat as controllers show it: that of the older methods in camel case, with an avatar that has no host
    /// (chats.md J9).
    func controllerValue(for call: Call, store: ChatStore) -> Table {
        var table = summary(for: call, store: store).camelCased
        table["restrictions"] = nil
        table["dialogId"] = .string("chat\(id)")
        table["avatar"] = .string(store.file(avatar)?.path ?? "")
        table["managerList"] = .list(managers)
        table["muteList"] = marks.muted.contains(call.caller.id) ? [.int(call.caller.id)] : []
        table["containsCollaber"] = false
        var permissions = Table()
        for setting in RightsSetting.allCases
        where setting != .messagesAutoDelete || call.site.controllers >= .today {
            permissions[Table.Key(setting.rawValue)] = .string(level(of: setting).rawValue)
        }
        permissions["canPost"] = .string(level(of: .messages).rawValue)
        table["permissions"] = .table(permissions)
        return table
    }
}

extension Table {
    /// The same with keys such as `user_counter` written as `userCounter`, at every depth.
    var camelCased: Table {
        var table = Table()
        for (key, value) in entries {
            table[key.camelCased] = value.table.map { .table($0.camelCased) } ?? value
        }
        return table
    }
}

extension Table.Key {
    fileprivate var camelCased: Table.Key {
        guard case .name(let text) = self, text.contains("_") else { return self }
        let words = text.split(separator: "_").map(String.init)
        return .name(words.enumerated().map { $0 == 0 ? $1 : $1.prefix(1).uppercased() + $1.dropFirst() }.joined())
    }
}
