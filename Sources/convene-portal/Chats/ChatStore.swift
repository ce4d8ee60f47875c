import FoundationEssentials

/// All chats, their files and the portal's counters.
struct ChatStore: Sendable, Codable {
    /// Past this many bytes of texts and pictures the oldest chats are forgotten, so that memory stays flat.
    static let capacity = 32 << 20

    private var chats: [Int: Chat] = [:]
    /// Ascending; also the order of age.
    private var order: [Int] = []
    private(set) var files: [Int: StoredFile] = [:]
    private var weight = 0
    private var lastChat = 3100
    private var lastMessage = 90_400
    private var lastFile = 500
    private var colourCounter = 0
    /// Grows with every change.
    private(set) var revision = 0
    private var titleNumbers: [String: Int] = [:]
    /// The chats that were deleted and are still there for a moment; optional, as state files of before 2026 have none.
    private var departures: [Departure]?
    /// The portions of linked departments that are to come; optional for the same reason.
    var joining: [Joining]?

    var count: Int { chats.count }

    /// Oldest first.
    var all: some Sequence<Chat> { order.lazy.compactMap { chats[$0] } }

    /// Newest first.
    var newest: some Sequence<Chat> { order.reversed().lazy.compactMap { chats[$0] } }

    func chat(_ id: Int) -> Chat? { chats[id] }

    func file(_ id: Int) -> StoredFile? { files[id] }

    mutating func nextChatID() -> Int {
        lastChat += 1
        revision += 1
        return lastChat
    }

    /// The number for an automatic title in this colour: 1 to 99, then from 1 again.
    mutating func nextTitleNumber(for colour: Colour) -> Int {
        let number = titleNumbers[colour.rawValue, default: 0] % 99 + 1
        titleNumbers[colour.rawValue] = number
        return number
    }

    mutating func nextColour() -> Colour {
        colourCounter += 1
        return .rotation(counter: colourCounter)
    }

    /// Adds a chat, whose id must be above all others.
    mutating func insert(_ chat: Chat) {
        revision += 1
        chats[chat.id] = chat
        order.append(chat.id)
        weight += chat.weight
        forgetOldest()
    }

    mutating func update(_ id: Int, _ change: (inout Chat) -> Void) {
        // Taken out first, so that nothing is copied.
        guard var chat = chats.removeValue(forKey: id) else { return }
        revision += 1
        weight -= chat.weight + chat.messageWeight
        change(&chat)
        weight += chat.weight + chat.messageWeight
        chats[id] = chat
        forgetOldest()
    }

    /// Posts a message and returns its id.
    @discardableResult
    mutating func post(_ text: String, by author: Int, in id: Int, at date: Date) -> Int {
        lastMessage += 1
        let message = Message(id: lastMessage, author: author, date: date, text: text)
        update(id) { $0.append(message) }
        return message.id
    }

    /// Keeps a picture as the chat's avatar; the one before it goes.
    mutating func setAvatar(_ bytes: Data, as format: Picture.Format, of chat: Int, by edit: ChatEdit) {
        lastFile += 1
        files[lastFile] = StoredFile(id: lastFile, format: format, bytes: bytes, chat: chat)
        weight += bytes.count
        setAvatar(file: lastFile, of: chat, by: edit)
    }

    /// Makes a stored file the chat's avatar, or nothing if there is no such file.
    mutating func setAvatar(file: Int, of chat: Int, by edit: ChatEdit) {
        let previous = chats[chat]?.avatar ?? 0
        if files[previous]?.chat == chat { forgetFile(previous) }
        let present = files[file] == nil ? 0 : file
        change(chat, by: edit) { $0.avatar = present }
    }

    /// Lets a chat go at that moment: until then it is found by everybody.
    mutating func delete(_ id: Int, at date: Date) {
        guard departures?.contains(where: { $0.chat == id }) != true else { return }
        departures = (departures ?? []) + [Departure(chat: id, date: date)]
        revision += 1
    }

    /// Forgets the deleted chats whose moment has come.
    mutating func removeDeparted(by now: Date) {
        guard let departures, departures.contains(where: { $0.date <= now }) else { return }
        for departure in departures where departure.date <= now { remove(departure.chat) }
        let left = departures.filter { $0.date > now }
        self.departures = left.isEmpty ? nil : left
    }

    private mutating func remove(_ id: Int) {
        guard let chat = chats.removeValue(forKey: id) else { return }
        revision += 1
        order.removeAll { $0 == id }
        forget(chat)
    }

    private mutating func forget(_ chat: Chat) {
        weight -= chat.weight + chat.messageWeight
        if files[chat.avatar]?.chat == chat.id { forgetFile(chat.avatar) }
    }

    private mutating func forgetFile(_ id: Int) {
        weight -= files.removeValue(forKey: id)?.bytes.count ?? 0
    }

    private mutating func forgetOldest() {
        while weight > Self.capacity,
            let position = order.firstIndex(where: { chats[$0]?.isGeneral == false }), position < order.count - 1,
            let chat = chats.removeValue(forKey: order.remove(at: position))
        { forget(chat) }
    }
}

/// A chat that is about to go.
private struct Departure: Sendable, Codable {
    let chat: Int
    let date: Date
}
