extension Page {
    /// The newest chats.
    static let longestList = 200

    /// The page at `/`.
    static func chats(in store: ChatStore) -> String {
        let items = store.newest.prefix(longestList).map { chat in
            "<li><a href=\"/online/?IM_DIALOG=chat\(chat.id)\"><bdi>\(chat.title.escapedForHTML)</bdi></a> "
                + "<span class=\"quiet\">\(chat.kindInWords), members: \(chat.members.count)</span></li>"
        }
        let note = store.count > longestList ? "<p class=\"quiet\">and \(store.count - longestList) older</p>" : ""
        return layout(
            title: "Chats", body: "<h1>Chats</h1>\n<ul id=\"chats\">\n\(items.joined(separator: "\n"))\n</ul>\n\(note)")
    }
}

extension Chat {
    /// `open`, `closed`, `open channel` and so on, and whose chat it is if an entity has it.
    var kindInWords: String {
        let words =
            switch kind {
            case .openChannel: "open channel"
            case .open, .closed, .channel, .copilot, .collab: "\(kind)"
            }
        let entity = [entityType, entityID].filter { !$0.isEmpty }.joined(separator: " ")
        return entity.isEmpty ? words : "\(words), of \(entity.escapedForHTML)"
    }
}
