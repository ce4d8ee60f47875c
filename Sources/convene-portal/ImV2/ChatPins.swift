extension ControllerAction {
    static let pin = ControllerAction("im.v2.Chat.pin", in: .June2025 ... .today) { call, store throws(Refusal) in
        let id = try call.chat(for: .pin, in: store).id
        guard store.setPinned(true, chat: id, for: call.caller) else { throw .tooManyPins }
        return .nestedTrue
    }

    static let unpin = ControllerAction("im.v2.Chat.unpin", in: .June2025 ... .today) { call, store throws(Refusal) in
        let id = try call.chat(for: .pin, in: store).id
        _ = store.setPinned(false, chat: id, for: call.caller)
        return .nestedTrue
    }
}
