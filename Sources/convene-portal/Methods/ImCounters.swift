extension Method {
    /// What the caller has not read. The demo portal counts no messages, so these are the chats marked as unread; one
    /// that is muted is named and not counted.
    static let imCountersGet = Method("im.counters.get", scopes: imScope) { call, store throws(Refusal) in
        let caller = call.caller.id
        let marked = store.all.filter { $0.members.contains(caller) && $0.marks.unread.contains(caller) }
        let count = Value.int(marked.count { !$0.marks.muted.contains(caller) })
        return Answer([
            "TYPE": ["ALL": count, "NOTIFY": 0, "CHAT": count, "LINES": 0, "DIALOG": 0, "MESSENGER": count],
            "CHAT": [], "CHAT_MUTED": [], "CHAT_UNREAD": .list(marked.map { .int($0.id) }), "LINES": [],
            "DIALOG": [], "DIALOG_UNREAD": [],
        ])
    }

    /// The revisions of the chats' interfaces, as portals of 2026 give them.
    static let imRevisionGet = Method("im.revision.get", scopes: imScope) { _, _ throws(Refusal) in
        Answer(["rest": 32, "web": 130, "mobile": 22, "desktop": 6, "im_revision_mobile": 22])
    }
}
