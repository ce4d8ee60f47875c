extension Method {
    /// Posts a message and gives its id; unlike the `MESSAGE` of creation it reports failure.
    static let imMessageAdd = Method("im.message.add", scopes: imScope) { call, store throws(Refusal) in
        // Only the id is kept: holding on to the chat would make the store copy it to append.
        let id = try call.chatToPostIn(in: store)
        guard let text = call["MESSAGE"].text else { throw .messageWrongType }
        guard let posted = MessageText.posted(text, author: call.caller, directory: call.site.directory) else {
            throw .messageEmpty
        }
        let author = call["SYSTEM"].isYes ? 0 : call.caller.id
        return Answer(.int(store.post(posted, by: author, in: id, at: call.moment)))
    }

    /// Messages, newest first; `LAST_ID` goes back, `FIRST_ID` forward.
    static let imDialogMessagesGet = Method("im.dialog.messages.get", scopes: imScope) { call, store throws(Refusal) in
        let chat = try call.dialog(in: store)
        let limit = call.page(limit: 20, atMost: 50).limit
        let before = call["LAST_ID"].integer
        let after = call.parameters["FIRST_ID"]?.integer
        let shown: [Message]
        if let after {
            shown = Array(chat.messages.filter { $0.id > after }.prefix(limit))
        } else {
            shown = chat.messages.filter { before <= 0 || $0.id < before }.suffix(limit).reversed()
        }
        let authors = Set(shown.map(\.author)).sorted().compactMap(call.site.directory.person)
        return Answer([
            "chat_id": .int(chat.id),
            "messages": .list(shown.map { $0.value(in: chat) }),
            "users": .list(authors.map { $0.imValue(for: call) }),
            "files": [],
        ])
    }

    /// The caller's chats, latest news first. The total is not counted.
    static let imRecentList = Method("im.recent.list", scopes: imScope) { call, store throws(Refusal) in
        let chats = call["SKIP_CHAT"].isYes ? [] : store.recent(of: call.caller.id)
        let page = call.page(limit: 50, atMost: 200)
        let hasMore = Value.bool(page.next(of: chats.count) != nil)
        return Answer(
            [
                "items": .list(page.slice(chats).compactMap { store.chat($0)?.recentValue(for: call, store: store) }),
                "hasMorePages": hasMore, "hasMore": hasMore, "copilot": .null, "messagesAutoDeleteConfigs": [],
            ], next: page.next(of: chats.count), total: -1)
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

extension Call {
    /// The chat of `DIALOG_ID` or `CHAT_ID`, if the caller may write there; unlike other methods `im.message.add` does
    /// not say what is wrong with it.
    fileprivate func chatToPostIn(in store: ChatStore) throws(Refusal) -> Int {
        let id: Int
        if let dialog = parameters["DIALOG_ID"]?.text, !dialog.isEmpty {
            guard dialog.lowercased().hasPrefix("chat") else {
                throw site.directory.person(Value.string(dialog).integer) == nil ? .addresseeMissing : .noAccessToPerson
            }
            id = Value.string(String(dialog.dropFirst("chat".count))).integer
        } else {
            id = self["CHAT_ID"].integer
            guard id > 0 else { throw .incorrectParameters }
        }
        guard let chat = store.chat(id) else { throw .messageCanceled }
        // Somebody outside an open chat may write there; it makes him no member.
        let mayPost = chat.allows(.post, to: caller) || (chat.role(of: caller) == .guest && chat.isReadable(by: caller))
        guard mayPost else { throw .messageCanceled }
        return id
    }
}

extension Message {
    fileprivate func value(in chat: Chat) -> Value {
        [
            "id": .int(id), "chat_id": .int(chat.id), "author_id": .int(author), "date": .string(date.portalText),
            "text": .string(text), "unread": false, "uuid": .null, "replaces": [], "params": [],
            "disappearing_date": .null,
        ]
    }
}

extension Chat {
    fileprivate var lastMessageID: Int { messages.last?.id ?? 0 }

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
