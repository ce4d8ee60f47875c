/// Members and managers, one list at a time (chats.md J8).
extension ControllerAction {
    /// Who cannot be added is left out without a word.
    static let addUsers = ControllerAction("im.v2.Chat.addUsers") { call, store throws(Refusal) in
        let users = try call.people("userIds")
        let id = try call.chat(for: .addMembers, in: store).id
        call.invite(users, to: id, in: &store)
        return .nestedTrue
    }

    /// Removes somebody, which managers may here; the own id leaves.
    static let deleteUser = ControllerAction("im.v2.Chat.deleteUser") { call, store throws(Refusal) in
        let user = try call.int("userId")
        let chat = try call.chat(for: nil, in: store)
        let isOwn = user == call.caller.id
        let action: ChatAction = !isOwn ? .removeMember : chat.role(of: user) == .owner ? .leaveAsOwner : .leave
        guard chat.allows(action, to: call.caller) else { throw .accessDenied }
        guard chat.members.contains(user) else { throw .userNotInChat }
        guard !chat.structureMembers.contains(user) else { throw .invitedFromStructure }
        store.remove(user, from: chat.id, by: call.edit)
        let texts = call.site.texts
        let text =
            isOwn
            ? texts.left(call.caller) : call.site.directory.person(user).map { texts.removed($0, by: call.caller) }
        if let text { store.post(text, by: 0, in: chat.id, at: call.moment) }
        return .nestedTrue
    }

    /// Replaces the whole list: whom it does not name is no manager any more, the owner neither. An empty one changes
    /// nothing.
    static let setManagers = ControllerAction("im.v2.Chat.setManagers") { call, store throws(Refusal) in
        let users = Set(try call.people("userIds"))
        let id = try call.chat(for: .changeManagers, in: store).id
        if !users.isEmpty {
            store.change(id, by: call.edit) { chat in chat.managers = chat.members.filter(users.contains) }
        }
        return Answer(true)
    }

    static let addManagers = ControllerAction("im.v2.Chat.addManagers", in: .June2025 ... .today) {
        call, store throws(Refusal) in
        let users = Set(try call.people("userIds"))
        let id = try call.chat(for: .changeManagers, in: store).id
        store.change(id, by: call.edit) { chat in
            chat.managers += chat.members.filter { users.contains($0) && !chat.managers.contains($0) }
        }
        return .nestedTrue
    }

    static let deleteManagers = ControllerAction(
        "im.v2.Chat.deleteManagers", in: .June2025 ... .today
    ) { call, store throws(Refusal) in
        let users = Set(try call.people("userIds"))
        let id = try call.chat(for: .changeManagers, in: store).id
        store.change(id, by: call.edit) { chat in chat.managers.removeAll { users.contains($0) } }
        return .nestedTrue
    }

    /// Joins an open chat.
    static let join = ControllerAction("im.v2.Chat.join") { call, store throws(Refusal) in
        let chat = try call.chat(for: nil, in: store)
        guard chat.kind.isOpen else { throw .wrongMessageType }
        store.join([call.caller.id], to: chat.id, by: call.edit)
        return .nestedTrue
    }
}
