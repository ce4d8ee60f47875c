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
