/// What the others in a chat learn of the caller without a message.
extension Method {
    /// Marks messages as read, and with them the chat; the answer is no for a chat that the caller may not read.
    static let imDialogRead = Method("im.dialog.read", scopes: imScope, since: .G2) { call, store throws(Refusal) in
        let caller = call.caller
        guard let id = try call.dialogID(), let chat = store.chat(id), chat.isReadable(by: caller) else {
            return Answer(false)
        }
        if chat.marks.unread.contains(caller.id) { store.update(id) { $0.marks.unread.remove(caller.id) } }
        let last = call.parameters["MESSAGE_ID"]?.integer ?? chat.lastMessageID
        return Answer([
            "dialogId": .string("chat\(id)"), "chatId": .int(id), "lastId": .int(last), "counter": 0,
        ])
    }

    /// Marks all of the caller's chats as read.
    static let imDialogReadAll = Method("im.dialog.read.all", scopes: imScope, since: .G2) {
        call, store throws(Refusal) in
        let caller = call.caller.id
        let marked = store.all.filter { $0.marks.unread.contains(caller) }.map(\.id)
        for id in Array(marked) { store.update(id) { $0.marks.unread.remove(caller) } }
        return Answer(true)
    }

    /// Messages from one on are unread again, and with them the chat; the answer is no for a chat of others.
    static let imDialogUnread = Method("im.dialog.unread", scopes: imScope, since: .G2) { call, store throws(Refusal) in
        let caller = call.caller.id
        guard let id = try call.dialogID(), store.chat(id)?.members.contains(caller) == true else {
            return Answer(false)
        }
        store.update(id) { $0.marks.unread.insert(caller) }
        return Answer(true)
    }

    /// Says that the caller is writing; nobody is there to see it.
    static let imDialogWriting = Method("im.dialog.writing", scopes: imScope, since: .G2) {
        call, store throws(Refusal) in
        _ = try call.dialog(in: store)
        return Answer(true)
    }
}
