extension ControllerAction {
    /// Changes several things of a chat at once, for its owner.
    static let update = ControllerAction("im.v2.Chat.update") { call, store throws(Refusal) in
        let fields = ChatFields(try call.array("fields"))
        let chat = try call.chat(for: .update, in: store)
        try ChatUpdate(call: call, fields: fields).perform(on: chat, in: &store)
        return call.site.controllers == .V2a ? Answer(true) : .nestedTrue
    }
}

/// What `im.v2.Chat.update` makes of its fields, in its order; what fails late has not undone what came before
/// (chats.md J7).
struct ChatUpdate {
    let call: Call
    let fields: ChatFields

    func perform(on chat: Chat, in store: inout ChatStore) throws(Refusal) {
        let id = chat.id
        if let kind = try newKind(of: chat) { store.change(id, by: call.edit) { $0.convert(to: kind) } }
        if case .nothing = try fields.avatar(in: store) {
        } else {
            try fields.avatar(in: store).store(in: &store, for: id, by: call.edit)
            store.post(call.site.texts.pictured(by: call.caller), by: 0, in: id, at: call.moment)
        }
        try save(id, in: &store)

        let added = try fields.entities("addedMemberEntities")
        let deleted = try fields.entities("deletedMemberEntities")
        for user in deleted.users { removeByHand(user, from: id, in: &store) }
        call.invite(added.users, to: id, in: &store)
        let formerManagers = Set(fields.people("deletedManagers"))
        store.change(id, by: call.edit) { chat in chat.managers.removeAll { formerManagers.contains($0) } }
        let managers = call.admitted(fields.people("addedManagers"))
        call.invite(managers, to: id, in: &store)
        store.change(id, by: call.edit) { chat in chat.managers += managers.filter { !chat.managers.contains($0) } }
        store.unlink(deleted.links, from: id, by: call.edit)
        store.link(added.links, to: id, by: call.edit, at: call.site.joining)
    }

    /// `searchable` decides between open and closed; where it does not, `type` names a letter.
    private func newKind(of chat: Chat) throws(Refusal) -> ChatType? {
        switch (fields["searchable"], chat.kind) {
        case ("Y", .closed): return .open
        case ("Y", .channel): return .openChannel
        case ("N", .open): return .closed
        case ("N", .openChannel): return .channel
        case ("Y", _), ("N", _): return nil
        default: break
        }
        guard let letter = try fields.text("type") else { return nil }
        guard let kind = ChatType(rawValue: letter), kind.isOrdinary, chat.kind.isOrdinary, chat.entityType.isEmpty
        else { throw .wrongChatType }
        return kind == chat.kind ? nil : kind
    }

    private func save(_ id: Int, in store: inout ChatStore) throws(Refusal) {
        guard let chat = store.chat(id) else { return }
        let title = try fields.text("title").map { store.title($0, colour: chat.colour, texts: call.site.texts) }
        let description = try fields.text("description")
        let owner = try fields.number("ownerId")
        let settings: [RightsSetting] = [.usersAdd, .usersDelete, .ui, .messages]
        var rights = fields.rights(settings + (call.site.controllers >= .today ? [.messagesAutoDelete] : []))
        // Two spellings are known here.
        if let word = fields["manageUI"], let level = RightsSetting.ui.level(of: word) { rights[.ui] = level }
        store.change(id, by: call.edit) { chat in
            if let title { chat.title = title }
            if let description { chat.description = description }
            chat.rights.merge(rights) { _, new in new }
            if let owner { chat.owner = owner }
        }
        if call.site.controllers == .V2a { try saveFormer(id, in: &store) }
        if let owner { store.join(call.admitted([owner]), to: id, by: call.edit) }
    }

    /// What the first controllers took here, too.
    private func saveFormer(_ id: Int, in store: inout ChatStore) throws(Refusal) {
        let colour = try fields.text("color").flatMap { Colour(rawValue: $0) }
        let managers = Set(fields.people("managers"))
        let entityType = try fields.text("entityType")
        let entityID = try fields.text("entityId")
        store.change(id, by: call.edit) { chat in
            if let colour { chat.colour = colour }
            if !managers.isEmpty { chat.managers = chat.members.filter(managers.contains) }
            if let entityType { chat.entityType = entityType.cut(to: 50) }
            if let entityID { chat.entityID = entityID.cut(to: 255) }
        }
    }

    /// Who came by a department stays, without a word.
    private func removeByHand(_ user: Int, from id: Int, in store: inout ChatStore) {
        guard let chat = store.chat(id), chat.members.contains(user), !chat.structureMembers.contains(user) else {
            return
        }
        store.remove(user, from: id, by: call.edit)
        guard let person = call.site.directory.person(user) else { return }
        store.post(call.site.texts.removed(person, by: call.caller), by: 0, in: id, at: call.moment)
    }
}

extension ChatType {
    /// The kinds that turn into each other.
    fileprivate var isOrdinary: Bool { self != .copilot && self != .collab }
}
