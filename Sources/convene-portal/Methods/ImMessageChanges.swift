/// Messages are changed and removed by their author alone.
extension Method {
    /// Gives a message another text; an empty one removes the message, and none leaves it as it is.
    static let imMessageUpdate = Method("im.message.update", scopes: imScope) { call, store throws(Refusal) in
        let (chat, message) = try call.ownMessage(in: store)
        guard let wanted = call.parameters["MESSAGE"] else { return Answer(true) }
        guard let text = wanted.text else { throw .messageWrongType }
        let posted = MessageText.posted(text, author: call.caller, directory: call.site.directory)
        store.update(chat) { $0.replaceMessage(message, with: posted) }
        return Answer(true)
    }

    static let imMessageDelete = Method("im.message.delete", scopes: imScope) { call, store throws(Refusal) in
        let (chat, message) = try call.ownMessage(in: store)
        store.update(chat) { $0.replaceMessage(message, with: nil) }
        return Answer(true)
    }
}

extension Call {
    /// The ids of the chat and the message of `MESSAGE_ID`, if the caller wrote it and still reads the chat.
    fileprivate func ownMessage(in store: ChatStore) throws(Refusal) -> (chat: Int, message: Int) {
        let id = self["MESSAGE_ID"].integer
        guard id > 0 else { throw .messageIDEmpty }
        for chat in store.newest {
            guard let message = chat.message(id) else { continue }
            guard message.author == caller.id, chat.isReadable(by: caller) else { break }
            return (chat.id, id)
        }
        throw .messageNotEdited
    }
}
