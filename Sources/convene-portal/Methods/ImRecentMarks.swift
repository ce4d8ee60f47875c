/// What somebody does to a chat in the own list only (chats.md K1).
extension Method {
    /// Pins. At the limit the answer is no, without an error.
    static let imRecentPin = Method("im.recent.pin", scopes: imScope) { call, store throws(Refusal) in
        guard let id = try call.dialogID(), let chat = store.chat(id), chat.allows(.pin, to: call.caller) else {
            throw .notPinned
        }
        return Answer(.bool(store.setPinned(call["PIN"] != "N", chat: id, for: call.caller)))
    }

    /// Hides until the next message.
    static let imRecentHide = Method("im.recent.hide", scopes: imScope) { call, store throws(Refusal) in
        try call.mark(in: &store) { $0.hidden.insert(call.caller.id) }
    }

    /// Marks as unread, or no longer.
    static let imRecentUnread = Method("im.recent.unread", scopes: imScope, since: .G3) { call, store throws(Refusal) in
        let user = call.caller.id
        return try call.mark(in: &store) { marks in
            if call["ACTION"] == "N" { marks.unread.remove(user) } else { marks.unread.insert(user) }
        }
    }
}

extension Call {
    /// Changes a mark of one of the caller's chats; the answer is no for a chat of others.
    fileprivate func mark(in store: inout ChatStore, _ change: (inout RecentMarks) -> Void) throws(Refusal) -> Answer {
        guard let id = try dialogID(), store.chat(id)?.members.contains(caller.id) == true else { return Answer(false) }
        store.update(id) { change(&$0.marks) }
        return Answer(true)
    }
}

extension ChatStore {
    /// Pins a chat in somebody's list, or unpins it.
    ///
    /// - Returns: `false` if that person has pinned as many chats as one can.
    mutating func setPinned(_ isPinned: Bool, chat id: Int, for person: Person) -> Bool {
        guard isPinned else {
            update(id) { $0.marks.pinned.remove(person.id) }
            return true
        }
        guard chat(id)?.marks.pinned.contains(person.id) == false else { return true }
        let pinned = all.reduce(0) { $0 + ($1.marks.pinned.contains(person.id) ? 1 : 0) }
        guard pinned < RecentMarks.mostPinned else { return false }
        update(id) { $0.marks.pinned.insert(person.id) }
        return true
    }
}
