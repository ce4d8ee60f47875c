import FoundationEssentials

extension Portal {
    /// The pages for people: `/` and `/online/?IM_DIALOG=chatN`.
    func page(for request: WireRequest) -> Reply {
        let dialog = (try? FormReader.table(of: request.query.utf8))?["IM_DIALOG"]?.text
        guard let dialog else { return .html(Page.chats(in: store)) }
        guard dialog.hasPrefix("chat"), let id = Int(dialog.dropFirst(4)), let chat = store.chat(id) else {
            return .html(Page.notFound, status: 404)
        }
        return .html(Page.chat(chat, store: store, directory: site.directory))
    }

    /// A stored picture: `/upload/501/avatar.png`.
    func upload(_ parts: [String]) -> Reply {
        guard parts.count == 3, let id = Int(parts[1]), let file = store.file(id) else {
            return .html(Page.notFound, status: 404)
        }
        return Reply(
            headers: [("Content-Type", file.format.mediaType), ("X-Content-Type-Options", "nosniff")],
            body: file.bytes)
    }
}
