extension Method {
    /// Adds people. G4 says yes even if nobody was added; a caller outside an open chat joins it.
    static let imChatUserAdd = Method("im.chat.user.add", scopes: imScope) { call, store throws(Refusal) in
        let id = try call.chatID()
        let generation = call.site.generation
        guard let chat = store.chat(id) else { throw generation == .G4 ? .extendDenied : .alreadyMember }
        if !chat.restrictions.extend { throw .extendLocked }
        // Somebody outside an open chat may join it, and bring others.
        let mayAdd =
            chat.allows(.addMembers, to: call.caller)
            || (chat.role(of: call.caller) == .guest && chat.isReadable(by: call.caller))
        guard mayAdd else { throw generation == .G4 ? .extendDenied : .alreadyMember }
        let wished = RequestedMembers.list(call["USERS"]) ?? [call["USERS"]]
        let ids = wished.map(\.integer).filter { $0 > 0 }
        let candidates = RequestedMembers.members(
            of: ids, caller: call.caller, directory: call.site.directory, generation: generation)
        var added = candidates.filter { !chat.members.contains($0) }
        if added.isEmpty, generation < .G4 { throw .alreadyMember }
        if !chat.members.contains(call.caller.id) { added.insert(call.caller.id, at: 0) }
        let fresh = store.join(added, to: id, by: call.edit)
        guard !fresh.isEmpty else { return Answer(true) }
        let people = fresh.compactMap(call.site.directory.person)
        store.post(call.site.texts.invited(people, by: call.caller), by: 0, in: id, at: call.moment)
        return Answer(true)
    }

    /// Removes somebody else, which only the owner may; or oneself.
    static let imChatUserDelete = Method("im.chat.user.delete", scopes: imScope) { call, store throws(Refusal) in
        let user = call["USER_ID"].integer
        let id = try call.chatID()
        guard user > 0 else { throw .userIDEmpty }
        return try call.remove(user, from: id, in: &store)
    }

    /// Leaves. A `USER_ID` sent by mistake removes that user instead.
    static let imChatLeave = Method("im.chat.leave", scopes: imScope) { call, store throws(Refusal) in
        let user = call["USER_ID"].integer
        return try call.remove(user > 0 ? user : call.caller.id, from: try call.chatID(), in: &store)
    }
}

extension Call {
    fileprivate func remove(_ user: Int, from id: Int, in store: inout ChatStore) throws(Refusal) -> Answer {
        let isOld = site.generation <= .G2
        guard let chat = store.chat(id), chat.members.contains(caller.id) else {
            throw isOld ? .notMember : .kickDenied
        }
        let restrictions = chat.restrictions
        if user == caller.id {
            let isOwner = chat.owner == user
            if !restrictions.leaveOwner, isOwner || chat.isGeneral { throw .ownerMayNotLeave }
            if !restrictions.leave { throw .kickLocked }
        } else if !restrictions.leave {
            throw .kickLocked
        }
        guard chat.members.contains(user) else { throw isOld ? .notMember : .kickNotMember }
        // Others are removed by the owner alone, even where managers may by the rights of the chat.
        guard user == caller.id || chat.owner == caller.id else { throw isOld ? .notMember : .kickNotOwner }
        if chat.structureMembers.contains(user) { throw .invitedFromStructure }
        store.remove(user, from: id, by: edit)
        if user == caller.id {
            store.post(site.texts.left(caller), by: 0, in: id, at: moment)
        } else if let other = site.directory.person(user) {
            store.post(site.texts.removed(other, by: caller), by: 0, in: id, at: moment)
        }
        return Answer(true)
    }
}
