extension Method {
    /// The check after creation.
    static let imDialogGet = Method("im.dialog.get", scopes: imScope, since: .G2) { call, store throws(Refusal) in
        let chat = try call.dialog(in: store)
        return Answer(chat.dialogValue(for: call, store: store))
    }
}
