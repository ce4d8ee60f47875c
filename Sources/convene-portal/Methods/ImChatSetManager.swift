extension Method {
    /// Makes one member a manager, or with `IS_MANAGER` `N` an ordinary member again. For somebody who is no member
    /// the answer is yes, and nothing happens (chats.md K1).
    static let imChatSetManager = Method("im.chat.setManager", scopes: imScope) { call, store throws(Refusal) in
        let id = try call.chatID()
        let user = call["USER_ID"].integer
        guard user > 0 else { throw .userIDEmpty }
        guard let chat = store.chat(id), chat.allows(.changeManagers, to: call.caller) else {
            throw .managersNotChanged
        }
        guard chat.members.contains(user) else { return Answer(true) }
        let isAdded = call["IS_MANAGER"] != "N"
        store.change(id, by: call.edit) { chat in
            chat.managers.removeAll { $0 == user }
            if isAdded { chat.managers.append(user) }
        }
        return Answer(true)
    }
}
