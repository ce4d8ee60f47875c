import FoundationEssentials

/// The chats that are there without anybody having made them.
extension ChatStore {
    /// The chat that an entity stands for which never makes one of its own: the company-wide chat, somebody's own notes.
    mutating func special(_ entityType: String, for person: Person, at date: Date) -> Int? {
        switch entityType {
        case "GENERAL": all.first(where: \.isGeneral)?.id
        case "FAVORITE", "PERSONAL": notes(of: person, at: date)
        default: nil
        }
    }

    /// Made when first asked for.
    private mutating func notes(of person: Person, at date: Date) -> Int {
        let found = all.first { $0.entityType == "FAVORITE" && $0.owner == person.id }
        if let found { return found.id }
        let chat = Chat(
            id: nextChatID(), kind: .closed, title: person.name, description: "", colour: .marengo, owner: person.id,
            members: [person.id], managers: [person.id], entityType: "FAVORITE", entityID: String(person.id),
            created: date)
        insert(chat)
        return chat.id
    }

    /// A portal's first day: the company-wide chat with everybody in it, and a few chats that others made.
    static func fresh(for directory: Directory, at date: Date) -> ChatStore {
        var store = ChatStore()
        let staff = directory.people.filter { $0.isActive && $0.kind == .employee }.map(\.id)
        store.insert(
            Chat(
                id: 1, kind: .open, title: "Larch & Sons", description: "Everybody", colour: .graphite, owner: 0,
                members: staff, managers: [], entityType: "GENERAL", created: date))
        store.post("Welcome to the company.", by: 1, in: 1, at: date)
        store.insert(
            Chat(
                id: 2, kind: .closed, title: "Board <confidential>", description: "", colour: .aqua, owner: 2,
                members: [2, 3, 8].filter { directory.person($0) != nil }, managers: [2], created: date))
        store.post("Nothing leaves this room.", by: 2, in: 2, at: date)
        store.insert(
            Chat(
                id: 3, kind: .open, title: "Lunch", description: "", colour: .lime, owner: 3,
                members: [3, 5, 17].filter { directory.person($0) != nil }, managers: [3], created: date))
        store.post("Суп?", by: 3, in: 3, at: date)
        return store
    }
}
