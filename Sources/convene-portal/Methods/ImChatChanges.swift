extension Method {
    /// Renames. Since G3 the answer is yes whether or not anything changed.
    static let imChatUpdateTitle = Method("im.chat.updateTitle", scopes: imScope) { call, store throws(Refusal) in
        let id = try call.chatID()
        guard let text = call["TITLE"].text else { throw .typeError }
        let title = text.trimmingPortalSpace.storedTitle
        guard !title.isEmpty, title != "0" else { throw .titleEmpty }
        let chat = store.chat(id)
        if chat?.restrictions.rename == false { throw .titleLocked }
        guard let chat, chat.allows(.rename, to: call.caller), chat.title != title else {
            if call.site.generation <= .G2 { throw .titleUnchanged }
            return Answer(true)
        }
        store.change(id, by: call.edit) { $0.title = title }
        store.post(call.site.texts.renamed(to: title, by: call.caller), by: 0, in: id, at: call.moment)
        return Answer(true)
    }

    /// Recolours. Unlike creation it minds what it is given; the colour that the chat has is an error.
    static let imChatUpdateColor = Method("im.chat.updateColor", scopes: imScope) { call, store throws(Refusal) in
        let id = try call.chatID()
        guard let colour = Colour(rawValue: call["COLOR"].text ?? "") else { throw .wrongColour }
        guard let chat = store.chat(id), chat.allows(.describe, to: call.caller), chat.colour != colour else {
            throw .colourUnchanged
        }
        store.change(id, by: call.edit) { $0.colour = colour }
        store.post(call.site.texts.recoloured(by: call.caller), by: 0, in: id, at: call.moment)
        return Answer(true)
    }

    /// Changes the avatar, with a verdict on the picture. Whether the caller may is asked first, so that chats whose
    /// entity forbids it answer like those where the caller lacks the right.
    static let imChatUpdateAvatar = Method("im.chat.updateAvatar", scopes: imScope) { call, store throws(Refusal) in
        let id = try call.chatID()
        let generation = call.site.generation
        guard let chat = store.chat(id) else { throw .chatMissing }
        guard chat.allows(.changeAvatar, to: call.caller) else {
            if generation == .G4 { throw .avatarDenied }
            throw chat.restrictions.avatar ? .chatMissing : .avatarLocked
        }
        let encoded = call["AVATAR"].table.map { $0[1] ?? .null } ?? call["AVATAR"]
        let data = LenientBase64.decode(encoded.text ?? "")
        guard let picture = Picture(data) else { throw generation <= .G2 ? .avatarIncorrect : .avatarNoImage }
        guard generation <= .G2 || picture.hasAllowedSize else { throw .avatarTooLarge }
        store.setAvatar(data, as: picture.format, of: id, by: call.edit)
        store.post(call.site.texts.pictured(by: call.caller), by: 0, in: id, at: call.moment)
        return Answer(true)
    }

    /// Hands the chat over. The new owner becomes a manager, the old one is an ordinary member.
    static let imChatSetOwner = Method("im.chat.setOwner", scopes: imScope) { call, store throws(Refusal) in
        let id = try call.chatID()
        let user = call["USER_ID"].integer
        guard user > 0 else { throw .userIDEmpty }
        let chat = store.chat(id)
        if chat?.isGeneral == true { throw .actionUnavailable }
        guard let chat, chat.role(of: call.caller) == .owner, chat.members.contains(user),
            let person = call.site.directory.person(user)
        else { throw .ownerNotChanged }
        guard chat.owner != user else { return Answer(true) }
        store.change(id, by: call.edit) { $0.setOwner(user) }
        store.post(call.site.texts.handed(to: person, by: call.caller), by: 0, in: id, at: call.moment)
        return Answer(true)
    }
}
