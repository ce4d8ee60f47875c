extension Method {
    /// The members' ids; `[]` also where the caller has no access.
    static let imChatUserList = Method("im.chat.user.list", scopes: imScope) { call, store throws(Refusal) in
        guard let chat = store.chat(try call.chatID()) else { return Answer([]) }
        if chat.isGeneral { throw .actionUnavailable }
        return Answer(chat.isReadable(by: call.caller) ? .list(chat.members) : [])
    }
}
