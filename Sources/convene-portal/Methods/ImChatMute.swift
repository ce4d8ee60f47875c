extension Method {
    /// Turns the caller's own notifications off, or on again.
    static let imChatMute = Method("im.chat.mute", scopes: imScope) { call, store throws(Refusal) in
        let id = try call.chatID(takesPeople: true)
        let caller = call.caller
        guard let chat = store.chat(id), chat.members.contains(caller.id), chat.restrictions.mute,
            chat.entityType != "LINES"
        else { throw .notMuted }
        let isMuted = (call.parameters["MUTE"] ?? call["ACTION"]) != "N"
        store.update(id) { chat in
            if isMuted { chat.marks.muted.insert(caller.id) } else { chat.marks.muted.remove(caller.id) }
        }
        return Answer(true)
    }
}
