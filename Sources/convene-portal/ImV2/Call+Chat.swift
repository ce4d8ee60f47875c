/// How a controller finds the chat that it is about, and whether the caller may.
extension Call {
    /// The chat, if the caller can read it and may do this in it. All other parameters are to be bound before.
    func chat(for action: ChatAction?, in store: ChatStore) throws(Refusal) -> Chat {
        guard let chat = store.chat(try namedChat()) else { throw .chatNotFound }
        guard chat.isReadable(by: caller), action.map({ chat.allows($0, to: caller) }) != false else {
            throw .accessDenied
        }
        return chat
    }

    /// By one of three names; for a dialog that is no group chat 0.
    private func namedChat() throws(Refusal) -> Int {
        if parameters["chatId"] != nil { return try int("chatId") }
        if parameters["dialogId"] != nil {
            let dialog = try string("dialogId")
            if site.directory.person(Int(dialog) ?? 0) != nil { throw .wrongMessageType }
            return dialog.hasPrefix("chat") ? Int(dialog.dropFirst(4)) ?? 0 : 0
        }
        guard let id = parameters["id"] else { throw .chatUnnamed }
        return id.integer
    }

    /// Those of the ids whom the caller can put into a chat, each once: active people, and no extranet users but those
    /// of a shared workgroup.
    func admitted(_ ids: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return ids.filter { id in
            guard let person = site.directory.person(id), person.isActive, caller.canInvite(person) else {
                return false
            }
            return seen.insert(id).inserted
        }
    }

    /// Adds people to a chat and says so in it.
    func invite(_ ids: [Int], to chat: Int, in store: inout ChatStore) {
        let people = store.join(admitted(ids), to: chat, by: edit).compactMap(site.directory.person)
        guard !people.isEmpty else { return }
        store.post(site.texts.invited(people, by: caller), by: 0, in: chat, at: moment)
    }
}

extension Answer {
    /// `{"result":true}` inside `result`, as most actions answer.
    static let nestedTrue = Answer(["result": true])
}
