import FoundationEssentials

/// The letter by which the portal stores the type of a chat.
enum ChatType: String, Sendable, Codable, CaseIterable {
    case open = "O"
    case closed = "C"
    case channel = "N"
    case openChannel = "J"
    case copilot = "A"
    case collab = "B"

    var isOpen: Bool { self == .open || self == .openChannel }
    var isChannel: Bool { self == .channel || self == .openChannel }
}

/// A chat as the portal stores it.
struct Chat: Sendable, Codable {
    let id: Int
    var kind: ChatType
    var title: String
    var description: String
    var colour: Colour
    /// The id of a stored file, or 0.
    var avatar = 0
    var owner: Int
    /// In the order in which they joined.
    var members: [Int]
    var managers: [Int]
    /// The rights that were set; those left out are as usual for chats of this kind.
    var rights: [RightsSetting: RightsLevel] = [:]
    /// Hours after which messages go, or 0.
    var autoDeleteHours = 0
    /// The departments whose people are members, in the order in which they were linked.
    var links: [DepartmentLink] = []
    /// Those of the members who came by a linked department.
    var structureMembers: Set<Int> = []
    /// How single people keep the chat in their own lists.
    var marks = RecentMarks()
    var entityType = ""
    var entityID = ""
    let created: Date
    /// What became of it since, oldest first.
    var changes: [ChatChange] = []
    private(set) var messages: [Message] = []
    private(set) var messageWeight = 0

    /// The company-wide chat, which has rules of its own.
    var isGeneral: Bool { entityType == "GENERAL" }

    /// Open chats may be read by anybody but extranet users; closed ones by their members.
    func isReadable(by person: Person) -> Bool {
        members.contains(person.id) || (kind.isOpen && !person.isExtranet)
    }

    /// A chat keeps its latest messages up to this many bytes.
    static let messageCapacity = 4 << 20

    mutating func append(_ message: Message) {
        messages.append(message)
        messageWeight += message.weight
        marks.hidden = []
        guard messageWeight > Self.messageCapacity else { return }
        messages.removeFirst(messages.count / 2)
        messageWeight = messages.reduce(0) { $0 + $1.weight }
    }

    /// The id of the latest message; 0 if there is none.
    var lastMessageID: Int { messages.last?.id ?? 0 }

    func message(_ id: Int) -> Message? {
        // Ids ascend, so most chats are out of the question at once.
        guard let first = messages.first, first.id <= id, id <= lastMessageID else { return nil }
        return messages.first { $0.id == id }
    }

    /// Gives a message another text; none removes it.
    mutating func replaceMessage(_ id: Int, with text: String?) {
        guard let index = messages.firstIndex(where: { $0.id == id }) else { return }
        let old = messages.remove(at: index)
        messageWeight -= old.weight
        guard let text else { return }
        let new = Message(id: id, author: old.author, date: old.date, text: text)
        messages.insert(new, at: index)
        messageWeight += new.weight
    }

    /// Roughly the bytes that the chat keeps in memory, its messages apart.
    var weight: Int {
        500 + title.utf8.count + description.utf8.count + (members.count + links.count) * 16
            + structureMembers.count * 32 + changes.count * 150
    }
}

extension Chat {
    /// State files of before 2026 lack what chats did not have then.
    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(Int.self, forKey: .id)
        kind = try values.decode(ChatType.self, forKey: .kind)
        title = try values.decode(String.self, forKey: .title)
        description = try values.decode(String.self, forKey: .description)
        colour = try values.decode(Colour.self, forKey: .colour)
        avatar = try values.decode(Int.self, forKey: .avatar)
        owner = try values.decode(Int.self, forKey: .owner)
        members = try values.decode([Int].self, forKey: .members)
        managers = try values.decode([Int].self, forKey: .managers)
        entityType = try values.decode(String.self, forKey: .entityType)
        entityID = try values.decode(String.self, forKey: .entityID)
        created = try values.decode(Date.self, forKey: .created)
        messages = try values.decode([Message].self, forKey: .messages)
        messageWeight = try values.decode(Int.self, forKey: .messageWeight)
        rights = try values.decodeIfPresent([RightsSetting: RightsLevel].self, forKey: .rights) ?? [:]
        autoDeleteHours = try values.decodeIfPresent(Int.self, forKey: .autoDeleteHours) ?? 0
        links = try values.decodeIfPresent([DepartmentLink].self, forKey: .links) ?? []
        structureMembers = try values.decodeIfPresent(Set<Int>.self, forKey: .structureMembers) ?? []
        changes = try values.decodeIfPresent([ChatChange].self, forKey: .changes) ?? []
        marks = try values.decodeIfPresent(RecentMarks.self, forKey: .marks) ?? RecentMarks()
    }
}
