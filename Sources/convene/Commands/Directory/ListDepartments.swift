import ArgumentParser
import Bitrix24
import Catalog

/// Looks departments up, with their numbers and how many people are in them.
struct ListDepartments: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "departments", abstract: messages.departmentsAbstract,
        discussion: messages.departmentsDiscussion + "\n\n" + Examples.text(of: "departments"))

    @Argument(help: ArgumentHelp(messages.departmentsTextHelp, valueName: "text"))
    var text: String?

    @OptionGroup var options: DirectoryOptions

    @OptionGroup(title: messages.whereToConnect)
    var connection: ConnectionArguments

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let sought = text?.lowercased()
        let found = try connection.directory { client, progress in
            let all = try await client.allDepartments()
            progress(all.count)
            let tree = DepartmentTree(all)
            let shown = tree.inOrder.filter { department in
                sought.map { department.name.lowercased().contains($0) || String(department.id.rawValue) == $0 } ?? true
            }
            let staff = shown.isEmpty ? [:] : try await client.staff(of: shown.map(\.id)).value
            return (tree, shown, staff)
        }
        try options.print(Self.table(found.0, found.1, found.2))
    }

    private static func table(
        _ tree: DepartmentTree, _ departments: [Department], _ staff: [DepartmentID: [UserID]]
    ) -> DirectoryTable {
        DirectoryTable(
            columns: [
                .init(heading: messages.numberColumn, key: "id"), .init(heading: messages.nameColumn, key: "name"),
                .init(heading: messages.peopleColumn, key: "people"),
                .init(heading: messages.partOfColumn, key: "parent"),
                .init(heading: messages.pathColumn, key: "path"),
            ],
            rows: departments.map { department in
                [
                    .integer(department.id.rawValue), .string(department.name),
                    .integer(staff[department.id]?.count ?? 0),
                    department.parent.map { .integer($0.rawValue) } ?? .null,
                    .string(tree.path(of: department.id).map(\.name).joined(separator: " / ")),
                ]
            })
    }
}
