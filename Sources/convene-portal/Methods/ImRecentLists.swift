/// The caller's own list of chats, in the long form and in the older short one.
extension Method {
    /// The caller's chats, latest news first. The total is not counted.
    static let imRecentList = Method("im.recent.list", scopes: imScope, since: .G3) { call, store throws(Refusal) in
        let chats = call["SKIP_CHAT"].isYes ? [] : store.recent(of: call.caller.id)
        let page = call.page(limit: 50, atMost: 200)
        let hasMore = Value.bool(page.next(of: chats.count) != nil)
        return Answer(
            [
                "items": .list(page.slice(chats).compactMap { store.chat($0)?.recentValue(for: call, store: store) }),
                "hasMorePages": hasMore, "hasMore": hasMore, "copilot": .null, "messagesAutoDeleteConfigs": [],
            ], next: page.next(of: chats.count), total: -1)
    }

    /// The first page of the list without anything around it.
    static let imRecentGet = Method("im.recent.get", scopes: imScope) { call, store throws(Refusal) in
        let isEmpty = call["SKIP_CHAT"].isYes || call["ONLY_OPENLINES"].isYes
        let chats = isEmpty ? [] : store.recent(of: call.caller.id).prefix(50).compactMap(store.chat)
        return Answer(.list(chats.map { $0.recentValue(for: call, store: store) }))
    }
}

extension ChatStore {
    /// The ids of somebody's chats but for the hidden ones: the pinned first, and the latest news first.
    fileprivate func recent(of user: Int) -> [Int] {
        // Chats are large; their keys alone are sorted.
        let keys = all.compactMap { chat -> (id: Int, isPinned: Bool, last: Int)? in
            guard chat.members.contains(user), !chat.marks.hidden.contains(user) else { return nil }
            return (chat.id, chat.marks.pinned.contains(user), chat.lastMessageID)
        }
        return keys.sorted { $0.isPinned == $1.isPinned ? $0.last > $1.last : $0.isPinned }.map(\.id)
    }
}

extension Chat {
    /// The chat as `im.recent.list` shows it (rest.md C14): the role is in upper case here.
    fileprivate func recentValue(for call: Call, store: ChatStore) -> Value {
        var chat = summary(for: call, store: store)
        chat["role"] = .string(role(of: call.caller).word.uppercased())
        let date = messages.last?.date ?? created
        return [
            "id": .string("chat\(id)"), "chat_id": .int(id), "type": "chat",
            "avatar": ["url": chat["avatar"] ?? "", "color": .string(colour.hex)],
            "title": .string(title),
            "message": [
                "id": .int(lastMessageID), "text": .string(messages.last?.text ?? ""), "file": false,
                "author_id": .int(messages.last?.author ?? 0), "attach": false, "date": .string(date.portalText),
                "status": "received", "uuid": .null,
            ],
            "counter": 0, "last_id": .int(lastMessageID), "has_reminder": false,
            "pinned": .bool(marks.pinned.contains(call.caller.id)),
            "unread": .bool(marks.unread.contains(call.caller.id)),
            "date_update": .string(date.portalText), "date_last_activity": .string(date.portalText),
            "chat": .table(chat), "options": [],
        ]
    }
}
