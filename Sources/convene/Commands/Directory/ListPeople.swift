import ArgumentParser
import Bitrix24
import Catalog

/// Looks people up, with the numbers by which lists can name them.
struct ListPeople: ParsableCommand {
    static let configuration = CommandConfiguration("people", messages.peopleAbstract, messages.peopleDiscussion)

    @Argument(help: ArgumentHelp(messages.peopleTextHelp, value: "text"))
    var text: String?

    @OptionGroup var options: DirectoryOptions

    @OptionGroup var portal: PortalOptions

    func run() throws {
        let sought = text.map { SearchText($0) }
        let people = try portal.directory { client, progress async throws(PortalError) -> [Person] in
            guard let sought, sought.isLongEnough, !sought.text.contains("@") else {
                let all = try await client.everybody(progress: progress.callAsFunction)
                return sought.map { sought in all.filter { $0.matches(sought) } } ?? all
            }
            return try await client.everybody(named: sought.text, progress: progress.callAsFunction)
        }
        try options.print(Self.table(people))
    }

    private static func table(_ people: [Person]) -> DirectoryTable {
        DirectoryTable(
            columns: [
                .init(heading: messages.numberColumn, key: "id"), .init(heading: messages.nameColumn, key: "name"),
                .init(heading: messages.positionColumn, key: "position"),
                .init(heading: messages.emailColumn, key: "email"),
                .init(heading: messages.departmentsColumn, key: "departments"),
                .init(heading: messages.kindColumn, key: "kind"),
            ],
            rows: people.map { person in
                [
                    .integer(person.id.rawValue), .string(person.name), .string(person.position), .string(person.email),
                    .array(person.departments.map { .integer($0) }), .string(person.kind),
                ]
            })
    }
}

extension Person {
    /// Stable words for machines; empty for a colleague.
    fileprivate var kind: String { isBot ? "bot" : isExtranet ? "extranet" : "" }

    /// Whether the name, the position or the address holds what is sought.
    fileprivate func matches(_ sought: SearchText) -> Bool {
        let text = sought.text.lowercased()
        return [name, position, email].contains { $0.lowercased().contains(text) }
    }
}
