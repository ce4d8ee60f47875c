import ArgumentParser
import Bitrix24
import Catalog

/// Looks departments up, with their numbers and how many people are in them.
struct ListDepartments: ParsableCommand {
    static let configuration = CommandConfiguration(
        "departments", messages.departmentsAbstract, messages.departmentsDiscussion)

    @Argument(help: ArgumentHelp(messages.departmentsTextHelp, value: "text"))
    var text: String?

    @OptionGroup var options: DirectoryOptions

    @OptionGroup var portal: PortalOptions

    func run() throws {
        let sought = text?.lowercased()
        let found = try portal.directory { client, progress async throws(PortalError) -> Listing in
            let all = try await client.allDepartments()
            progress(all.count)
            let tree = DepartmentTree(all)
            let shown = tree.inOrder.filter { department in
                sought.map { department.name.lowercased().contains($0) || String(department.id.rawValue) == $0 } ?? true
            }
            let staff = shown.isEmpty ? [:] : try await client.staff(of: shown.map(\.id)).value
            return Listing(tree: tree, departments: shown, staff: staff)
        }
        try options.print(Self.table(found))
    }

    /// What the portal has told.
    private struct Listing: Sendable {
        let tree: DepartmentTree
        let departments: [Department]
        let staff: [DepartmentID: [UserID]]
    }

    private static func table(_ listing: Listing) -> DirectoryTable {
        DirectoryTable(
            columns: [
                .init(heading: messages.numberColumn, key: "id"),
                .init(heading: messages.departmentColumn, key: "name"),
                .init(heading: messages.peopleColumn, key: "people"),
                .init(heading: messages.partOfColumn, key: "parent"),
                .init(heading: messages.pathColumn, key: "path"),
            ],
            rows: listing.departments.map { department in
                [
                    .integer(department.id.rawValue), .string(department.name),
                    .integer(listing.staff[department.id]?.count ?? 0),
                    department.parent.map { .integer($0.rawValue) } ?? .null,
                    .string(listing.tree.path(of: department.id).map(\.name).joined(separator: " / ")),
                ]
            })
    }
}
