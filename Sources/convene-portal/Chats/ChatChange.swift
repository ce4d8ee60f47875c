import FoundationEssentials

/// One thing that became of a chat, for its page. Clients learn of changes by messages alone, and many changes by
/// `im.v2` come without one.
struct ChatChange: Sendable, Codable {
    /// A user id; 0 is the portal itself.
    let author: Int
    let date: Date
    /// Such as `title: Crew → Launch crew`.
    let text: String
}

extension ChatStore {
    /// Changes what a chat is, and writes down what became of it.
    mutating func change(_ id: Int, by edit: ChatEdit, _ change: (inout Chat) -> Void) {
        guard let before = chat(id)?.traits(in: edit.directory) else { return }
        update(id) { chat in
            change(&chat)
            for (old, new) in zip(before, chat.traits(in: edit.directory)) where old.text != new.text {
                let (before, after) = (old.text.shownInNote, new.text.shownInNote)
                chat.note("\(old.name): \(before) → \(after)", by: edit)
            }
        }
    }
}

extension Chat {
    /// So many changes are remembered, the latest.
    static let rememberedChanges = 50

    mutating func note(_ text: String, by edit: ChatEdit) {
        changes.append(ChatChange(author: edit.author, date: edit.date, text: text))
        if changes.count > Self.rememberedChanges { changes.removeFirst() }
    }

    /// Tells of people who came or went.
    mutating func note(_ what: String, _ people: [Int], by edit: ChatEdit) {
        let named = people.prefix(5).map(edit.directory.name).joined(separator: ", ")
        let rest = people.count > 5 ? " and \(people.count - 5) more" : ""
        note("\(what): \(named)\(rest)", by: edit)
    }

    /// What can be changed, in words; always the same names in the same order.
    fileprivate func traits(in directory: Directory) -> [(name: String, text: String)] {
        [
            ("title", title), ("description", description), ("color", colour.rawValue),
            ("avatar", avatar == 0 ? "" : "picture \(avatar)"), ("kind", "\(kind)"),
            ("owner", owner == 0 ? "" : directory.name(of: owner)),
            ("managers", managers.map(directory.name).joined(separator: ", ")),
            ("departments", links.map { $0.name(in: directory) }.joined(separator: ", ")),
            ("messages delete themselves after", autoDeleteHours == 0 ? "" : "\(autoDeleteHours) h"),
        ] + RightsSetting.allCases.map { ($0.rawValue, level(of: $0).rawValue) }
    }
}

extension String {
    fileprivate var shownInNote: String { isEmpty ? "none" : cut(to: 100) }
}
