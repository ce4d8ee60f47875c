import ArgumentParser
import Bitrix24
import Catalog

/// Looks chats up, with their numbers.
struct ListChats: ParsableCommand {
    static let configuration = CommandConfiguration("chats", messages.chatsAbstract, messages.chatsDiscussion)

    @Argument(help: ArgumentHelp(messages.chatsTextHelp, value: "text"))
    var text: String?

    @Flag(help: ArgumentHelp(messages.chatsMineHelp))
    var mine = false

    @Option(name: .customLong("with"), help: ArgumentHelp(messages.chatsWithHelp, value: "person"))
    var person: String?

    @OptionGroup var options: DirectoryOptions

    @OptionGroup var portal: PortalOptions

    func run() throws {
        let entry = try person.map(Self.entry)
        let (text, mine) = (text, mine)
        let chats = try portal.directory {
            client, progress async throws(PortalError) -> Result<[Dialog], Failure> in
            let sought = text.map { SearchText($0) }
            var chats =
                if let sought, sought.isLongEnough {
                    try await client.allChats(titled: sought.text, progress: progress.callAsFunction)
                } else {
                    try await client.allRecentChats(progress: progress.callAsFunction).filter { chat in
                        sought.map { chat.title.lowercased().contains($0.text.lowercased()) } ?? true
                    }
                }
            if mine {
                let caller = try await client.caller().value.id
                chats = chats.filter { $0.owner == caller }
            }
            guard let entry else { return .success(chats) }
            let lookup = await client.lookUp([entry])
            guard let person = lookup.people.first else {
                return .failure(Failure(lookup.misses.map { (.members, $0) }))
            }
            return .success(try await client.chats(chats, with: person))
        }
        try options.print(Self.table(chats.get()))
    }

    /// - Throws: 64 for what is not one person.
    private static func entry(_ text: String) throws -> MemberEntry {
        guard let entry = PeopleList(text).onePerson else { throw ValidationError(messages.onePerson(text)) }
        return entry
    }

    private static func table(_ chats: [Dialog]) -> DirectoryTable {
        DirectoryTable(
            columns: [
                .init(heading: messages.numberColumn, key: "id"), .init(heading: messages.titleColumn, key: "title"),

                .init(heading: messages.typeColumn, key: "type") { ChatKind(spoken: $0)?.label(in: messages) ?? $0 },
                .init(heading: messages.ownerColumn, key: "owner"),
                .init(heading: messages.membersColumn, key: "members"),
                .init(heading: messages.createdColumn, key: "created") { messages.minute(written: $0) },
            ],
            rows: chats.map { chat in
                [
                    .integer(chat.id.rawValue), .string(chat.title),
                    chat.kind.map { .string($0.rawValue.lowercased()) } ?? .null,
                    chat.owner.map { .integer($0.rawValue) } ?? .null,
                    chat.memberCount.map { .integer($0) } ?? .null, .string(chat.created),
                ]
            })
    }
}
