import Foundation

/// A chat as the portal stores it.
struct Chat: Sendable, Codable {
    enum Kind: String, Sendable, Codable {
        case open = "O"
        case closed = "C"
    }

    let id: Int
    var kind: Kind
    var title: String
    var description: String
    var colour: Colour
    /// The id of a stored file, or 0.
    var avatar = 0
    var owner: Int
    /// In the order in which they joined.
    var members: [Int]
    var managers: [Int]
    var entityType = ""
    var entityID = ""
    let created: Date
    private(set) var messages: [Message] = []
    private(set) var messageWeight = 0

    /// The company-wide chat, which has rules of its own.
    var isGeneral: Bool { entityType == "GENERAL" }

    /// Open chats may be read by anybody but extranet users; closed ones by their members.
    func isReadable(by person: Person) -> Bool {
        members.contains(person.id) || (kind == .open && !person.isExtranet)
    }

    /// A chat keeps its latest messages up to this many bytes.
    static let messageCapacity = 4 << 20

    mutating func append(_ message: Message) {
        messages.append(message)
        messageWeight += message.weight
        guard messageWeight > Self.messageCapacity else { return }
        messages.removeFirst(messages.count / 2)
        messageWeight = messages.reduce(0) { $0 + $1.weight }
    }

    /// Roughly the bytes that the chat keeps in memory, its messages apart.
    var weight: Int {
        500 + title.utf8.count + description.utf8.count + members.count * 16
    }
}

/// One message. The author 0 is the portal itself.
struct Message: Sendable, Codable {
    let id: Int
    let author: Int
    let date: Date
    let text: String

    var weight: Int { 120 + text.utf8.count }
}
