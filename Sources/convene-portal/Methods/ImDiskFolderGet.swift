extension Method {
    /// The folder in which a chat keeps its files. The demo portal has no disk: the number is all there is.
    static let imDiskFolderGet = Method("im.disk.folder.get", scopes: imScope, since: .G2) {
        call, store throws(Refusal) in
        let id = try call.chatID()
        guard let chat = store.chat(id), chat.isReadable(by: call.caller) else { throw .noDialogAccess }
        return Answer(["ID": .int(firstFolder + id)])
    }

    /// Folders are numbered as chats are, from here on.
    private static let firstFolder = 20_000
}
