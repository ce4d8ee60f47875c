import FoundationEssentials

extension ControllerAction {
    /// Deletes the chat, a moment after the answer; until then it can be read (chats.md J8).
    static let delete = ControllerAction("im.v2.Chat.delete", in: .June2025 ... .today) { call, store throws(Refusal) in
        let id = try call.chat(for: .delete, in: store).id
        store.delete(id, at: call.moment.addingTimeInterval(call.site.deletionDelay))
        return .nestedTrue
    }
}
