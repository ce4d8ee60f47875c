/// Avatars. Unlike the older method these report no bad picture: it takes the avatar away (chats.md J8).
extension ControllerAction {
    /// The id of a file is checked here.
    static let updateAvatar = ControllerAction("im.v2.Chat.updateAvatar", in: .June2025 ... .today) {
        call, store throws(Refusal) in
        let text = try call.string("avatar")
        let id = try call.chat(for: .changeAvatar, in: store).id
        let avatar = try RequestedAvatar(checking: .string(text), in: store)
        avatar.replace(in: &store, for: id, by: call.edit)
        store.post(call.site.texts.pictured(by: call.caller), by: 0, in: id, at: call.moment)
        return .nestedTrue
    }

    /// The id of a file is not checked here, so that 0 takes the avatar away cleanly.
    static let setAvatar = ControllerAction("im.v2.Chat.setAvatar") { call, store throws(Refusal) in
        let text = try call.string("avatarBase64")
        let id = try call.chat(for: .changeAvatar, in: store).id
        RequestedAvatar(.string(text), checksSize: true).replace(in: &store, for: id, by: call.edit)
        return Answer(["avatarId": .int(store.chat(id)?.avatar ?? 0)])
    }

    static let setAvatarID = ControllerAction("im.v2.Chat.setAvatarId") { call, store throws(Refusal) in
        let file = try call.int("avatarId")
        let id = try call.chat(for: .changeAvatar, in: store).id
        store.setAvatar(file: file, of: id, by: call.edit)
        return .nestedTrue
    }
}

extension RequestedAvatar {
    /// Stores the picture; without one the avatar goes.
    fileprivate func replace(in store: inout ChatStore, for chat: Int, by edit: ChatEdit) {
        if case .nothing = self {
            store.setAvatar(file: 0, of: chat, by: edit)
        } else {
            self.store(in: &store, for: chat, by: edit)
        }
    }
}
