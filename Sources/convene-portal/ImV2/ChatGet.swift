extension ControllerAction {
    /// The chat with what stands around it. The token is a credential on a real portal.
    static let get = ControllerAction("im.v2.Chat.get") { call, store throws(Refusal) in
        let chat = try call.chat(for: nil, in: store)
        return Answer([
            "chat": .table(chat.controllerValue(for: call, store: store)),
            "recentConfig": ["chatId": .int(chat.id), "sections": ["default"]],
            "copilot": .null,
            "messagesAutoDeleteConfigs": chat.autoDeleteConfigs,
            "callInfo": ["token": .string("call-token-of-chat-\(chat.id)"), "chatId": .int(chat.id)],
        ])
    }
}

extension Chat {
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
        for setting in RightsSetting.allCases {
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
