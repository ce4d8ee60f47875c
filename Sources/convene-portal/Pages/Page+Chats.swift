extension Page {
    /// The newest chats.
    static let longestList = 200

    /// The page at `/`.
    static func chats(in store: ChatStore) -> String {
        let items = store.newest.prefix(longestList).map { chat in
            "<li><a href=\"/online/?IM_DIALOG=chat\(chat.id)\"><bdi>\(chat.title.escapedForHTML)</bdi></a> "
                + "<span class=\"quiet\">\(kind(of: chat)), members: \(chat.members.count)</span></li>"
        }
        let note = store.count > longestList ? "<p class=\"quiet\">and \(store.count - longestList) older</p>" : ""
        return layout(
            title: "Chats", body: "<h1>Chats</h1>\n<ul id=\"chats\">\n\(items.joined(separator: "\n"))\n</ul>\n\(note)")
    }

    /// The page that a link to a chat leads to, as an administrator would see it.
    static func chat(_ chat: Chat, store: ChatStore, directory: Directory) -> String {
        let members = chat.members.map { id in
            let standing = [chat.role(of: id).mark, chat.structureMembers.contains(id) ? "by department" : nil]
            let words = standing.compactMap(\.self).joined(separator: ", ")
            let role = words.isEmpty ? "" : " <span class=\"quiet\">\(words)</span>"
            return "<li><bdi>\(name(id, in: directory))</bdi>\(role)</li>"
        }
        let messages = chat.messages.suffix(longestList).map { message in
            let author = message.author == 0 ? "" : name(message.author, in: directory)
            return "<div class=\"message\" id=\"message\(message.id)\">"
                + "<div class=\"person\"><bdi>\(author)</bdi></div>"
                + "<div dir=\"auto\">\(BBCode.html(of: message.text))</div></div>"
        }
        return layout(
            title: chat.title,
            body: """
                <h1>\(avatar(of: chat, file: store.file(chat.avatar)))<bdi id="title">\(chat.title.escapedForHTML)</bdi></h1>
                <p class="quiet">\(kind(of: chat)), <span id="colour">\(chat.colour.rawValue)</span> \(chat.colour.hex)</p>
                <p id="description" dir="auto">\(chat.description.escapedForHTML)</p>
                <h2>Members</h2>
                <ul id="members">
                \(members.joined(separator: "\n"))
                </ul>
                <h2>Departments</h2>
                <ul id="departments">
                \(departments(of: chat, in: directory))
                </ul>
                <h2>Rights</h2>
                <ul id="rights">
                \(rights(of: chat))
                </ul>
                <h2>Messages</h2>
                <div id="messages">
                \(messages.joined(separator: "\n"))
                </div>
                <p><a href="/">All chats</a></p>
                """)
    }

    private static func departments(of chat: Chat, in directory: Directory) -> String {
        chat.links.map { link in
            let name = directory.department(link.department)?.name ?? "department \(link.department)"
            let reach = link.isRecursive ? " <span class=\"quiet\">and all below</span>" : ""
            return "<li><bdi>\(name.escapedForHTML)</bdi>\(reach)</li>"
        }.joined(separator: "\n")
    }

    private static func rights(of chat: Chat) -> String {
        RightsSetting.allCases.map { "<li>\($0.rawValue): \(chat.level(of: $0).rawValue)</li>" }
            .joined(separator: "\n")
    }

    private static func kind(of chat: Chat) -> String {
        chat.kind == .open ? "open" : "closed"
    }

    private static func name(_ id: Int, in directory: Directory) -> String {
        directory.person(id)?.name.escapedForHTML ?? "user \(id)"
    }
}

extension ChatRole {
    /// What stands behind a name; ordinary members have nothing there.
    fileprivate var mark: String? { self >= .manager ? word : nil }
}
