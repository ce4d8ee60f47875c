import FoundationEssentials

/// What `im.chat.add` makes of its parameters (reference B and G3).
struct ChatCreation {
    let call: Call
    var generation: Generation { call.site.generation }

    /// Makes the chat, or finds the one that an entity stands for.
    ///
    /// - Returns: the chat's id.
    func perform(in store: inout ChatStore) throws(Refusal) -> Int {
        let wished = try RequestedMembers.ids(in: call["USERS"], generation: generation)
        let entity = try entity()
        if let existing = store.special(entity.type, for: call.caller, at: call.moment) {
            try post(call["MESSAGE"], in: existing, store: &store)
            return existing
        }
        let title = try text("TITLE").trimmingPortalSpace
        let description = try text("DESCRIPTION").trimmingPortalSpace
        let colour = Colour(rawValue: try text("COLOR").trimmingPortalSpace) ?? store.nextColour()
        let avatar = try avatar()
        guard entity.type.unicodeScalars.count <= 50, entity.id.unicodeScalars.count <= 255 else {
            throw .chatNotCreated
        }
        let others = RequestedMembers.members(
            of: wished, caller: call.caller, directory: call.site.directory, generation: generation)
        // G1 and G2 refuse past 300; reference H.
        if generation <= .G2, others.count + 1 > 300 { throw .tooManyUsers }

        let owner = owner()
        let chat = Chat(
            id: store.nextChatID(), kind: isOpen ? .open : .closed,
            title: store.title(title, colour: colour, texts: call.site.texts),
            description: description, colour: colour, owner: owner,
            members: [call.caller.id] + others, managers: [owner], entityType: entity.type, entityID: entity.id,
            created: call.moment)
        store.insert(chat)
        avatar.store(in: &store, for: chat.id, by: call.edit)
        announce(chat, others: others, in: &store)
        try post(.string(description), in: chat.id, store: &store)
        try post(call["MESSAGE"], in: chat.id, store: &store)
        return chat.id
    }

    /// Exactly `OPEN`; the portal compares loosely, so `true` passes too.
    private var isOpen: Bool {
        call["TYPE"] == "OPEN" || call["TYPE"] == true
    }

    /// A text parameter; an array kills the handler.
    private func text(_ name: Table.Key) throws(Refusal) -> String {
        guard let text = call[name].text else { throw .typeError }
        return text
    }

    /// Only G2 reads `OWNER_ID`, and does not make that user a member.
    private func owner() -> Int {
        let wished = call["OWNER_ID"].integer
        return generation == .G2 && wished > 0 ? wished : call.caller.id
    }

    private func entity() throws(Refusal) -> (type: String, id: String) {
        if generation == .G1 || (generation >= .G3 && call.caller.isExtranet) { return ("", "") }
        return (try text("ENTITY_TYPE").trimmingPortalSpace, try text("ENTITY_ID").trimmingPortalSpace)
    }

    private func avatar() throws(Refusal) -> RequestedAvatar {
        let value = call["AVATAR"]
        if let pair = value.table {
            // Up to G2 the general file helper took `[name, base64]`; since then an array kills the handler.
            guard generation <= .G2 else { throw .typeError }
            return RequestedAvatar(.string(pair[1]?.text ?? ""), checksSize: false)
        }
        return RequestedAvatar(value, checksSize: generation >= .G3)
    }

    private func announce(_ chat: Chat, others: [Int], in store: inout ChatStore) {
        let texts = call.site.texts
        if chat.entityType.isEmpty {
            store.post(texts.created(by: call.caller), by: 0, in: chat.id, at: call.moment)
            store.post(texts.welcome, by: 0, in: chat.id, at: call.moment)
        }
        let people = others.compactMap(call.site.directory.person)
        if !others.isEmpty {
            store.post(texts.invited(people, by: call.caller), by: 0, in: chat.id, at: call.moment)
        }
    }

    private func post(_ value: Value, in chat: Int, store: inout ChatStore) throws(Refusal) {
        // Here the chat exists already: an array as MESSAGE kills the handler too late.
        guard let text = value.text else { throw .typeError }
        let posted = MessageText.posted(text, author: call.caller, directory: call.site.directory)
        if let posted { store.post(posted, by: call.caller.id, in: chat, at: call.moment) }
    }
}
