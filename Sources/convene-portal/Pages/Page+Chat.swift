extension Page {
    /// The page that a link to a chat leads to, as an administrator would see it.
    static func chat(_ chat: Chat, store: ChatStore, directory: Directory) -> String {
        layout(
            title: chat.title,
            body: """
                <h1>\(avatar(of: chat, file: store.file(chat.avatar)))<bdi id="title">\(chat.title.escapedForHTML)</bdi></h1>
                <p class="quiet">chat\(chat.id), \(chat.kindInWords), <span id="colour">\(chat.colour.rawValue)</span> \
                \(chat.colour.hex), since \(chat.created.portalText)</p>
                <p id="description" dir="auto">\(chat.description.escapedForHTML)</p>
                \(list("Members", members(of: chat, in: directory)))
                \(list("Departments", departments(of: chat, in: directory)))
                \(list("Rights", rights(of: chat)))
                \(list("Changes", changes(of: chat, in: directory)))
                <h2>Messages</h2>
                <div id="messages">
                \(messages(of: chat, in: directory).joined(separator: "\n"))
                </div>
                <p><a href="/">All chats</a></p>
                """)
    }

    /// A part of the page, which goes by its heading; one with nothing in it says so.
    private static func list(_ heading: String, _ items: [String]) -> String {
        let lines = items.map { "<li>\($0)</li>" }.joined(separator: "\n")
        return """
            <h2>\(heading)</h2>
            <ul id="\(heading.lowercased())">
            \(lines.isEmpty ? "<li class=\"quiet\">none</li>" : lines)
            </ul>
            """
    }

    private static func members(of chat: Chat, in directory: Directory) -> [String] {
        chat.members.map { id in
            let standing = [chat.role(of: id).mark, chat.structureMembers.contains(id) ? "by department" : nil]
            let words = standing.compactMap(\.self).joined(separator: ", ")
            let role = words.isEmpty ? "" : " <span class=\"quiet\">\(words)</span>"
            return "<bdi>\(directory.name(of: id).escapedForHTML)</bdi>\(role)"
        }
    }

    private static func departments(of chat: Chat, in directory: Directory) -> [String] {
        chat.links.map { "<bdi>\($0.name(in: directory).escapedForHTML)</bdi>" }
    }

    private static func rights(of chat: Chat) -> [String] {
        let hours = chat.autoDeleteHours
        return RightsSetting.allCases.map { "\($0.rawValue): \(chat.level(of: $0).rawValue)" }
            + (hours == 0 ? [] : ["messages delete themselves after \(hours) h"])
    }

    /// The latest first.
    private static func changes(of chat: Chat, in directory: Directory) -> [String] {
        chat.changes.reversed().map { change in
            let author = change.author == 0 ? "the portal" : directory.name(of: change.author)
            return "<span class=\"quiet\">\(change.date.portalText)</span> <bdi>\(author.escapedForHTML)</bdi>, "
                + "<bdi>\(change.text.escapedForHTML)</bdi>"
        }
    }

    private static func messages(of chat: Chat, in directory: Directory) -> [String] {
        chat.messages.suffix(longestList).map { message in
            let author = message.author == 0 ? "" : directory.name(of: message.author).escapedForHTML
            return "<div class=\"message\" id=\"message\(message.id)\">"
                + "<div class=\"person\"><bdi>\(author)</bdi></div>"
                + "<div dir=\"auto\">\(BBCode.html(of: message.text))</div></div>"
        }
    }
}

extension ChatRole {
    /// What stands behind a name; ordinary members have nothing there.
    fileprivate var mark: String? { self >= .manager ? word : nil }
}
