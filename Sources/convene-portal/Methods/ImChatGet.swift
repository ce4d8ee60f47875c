extension Method {
    /// The id of a chat with this entity, whoever asks; `null` if there is none. With `DIALOG_ID` the chat itself.
    static let imChatGet = Method("im.chat.get", scopes: imScope) { call, store throws(Refusal) in
        if call.parameters["DIALOG_ID"] != nil {
            return Answer(try call.dialog(in: store).dialogValue(for: call, store: store))
        }
        let type = call["ENTITY_TYPE"].text ?? ""
        let id = call["ENTITY_ID"].text ?? ""
        guard !type.isEmpty else { return Answer(.null) }
        let found = store.newest.first { $0.entityType == type && $0.entityID == id }
        return Answer(found.map { ["ID": .int($0.id)] } ?? .null)
    }
}
