/// How methods find the chat that a call means.
extension Call {
    /// The chat of `DIALOG_ID`, if the caller may read it.
    ///
    /// - Throws: `dialogIDEmpty` for what is no dialog id; `noDialogAccess` for a foreign closed chat and for none at
    ///   all, which look the same.
    func dialog(in store: ChatStore) throws(Refusal) -> Chat {
        guard let id = try dialogID(), let chat = store.chat(id), chat.isReadable(by: caller) else {
            throw .noDialogAccess
        }
        return chat
    }

    /// The chat id in `DIALOG_ID`; `nil` for the id of a person or workgroup, with whom the demo portal has no dialog.
    func dialogID() throws(Refusal) -> Int? {
        let text = self["DIALOG_ID"].text ?? ""
        let prefix = text.prefix { !("0"..."9").contains($0) }
        guard let number = Int(text.dropFirst(prefix.count)), number > 0,
            ["", "chat", "sg"].contains(prefix.lowercased())
        else { throw .dialogIDEmpty }
        return prefix.lowercased() == "chat" ? number : nil
    }

    /// The chat id in `CHAT_ID`, or since G3 in `DIALOG_ID`.
    ///
    /// - Parameter takesPeople: whether the method has a meaning for a dialog with a person, too.
    /// - Throws: `chatIDEmpty`, also for `"chat3102"`, which is 0 as a number.
    func chatID(takesPeople: Bool = false) throws(Refusal) -> Int {
        if site.generation >= .G3, parameters["CHAT_ID"] == nil, parameters["DIALOG_ID"] != nil {
            guard let id = try dialogID() else { throw takesPeople ? .noDialogAccess : .dialogIDEmpty }
            return id
        }
        let id = self["CHAT_ID"].integer
        guard id > 0 else { throw .chatIDEmpty }
        return id
    }
}
