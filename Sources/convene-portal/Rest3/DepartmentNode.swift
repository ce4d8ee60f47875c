/// A department as the company structure numbers it: not by the id that `im.*` uses (chats.md L3).
struct DepartmentNode: Sendable {
    let department: Department

    /// By the number of a node; `nil` if there is none.
    init?(id: Int, in directory: Directory) {
        guard let department = directory.department(id - Self.distance) else { return nil }
        self.department = department
    }

    init(_ department: Department) { self.department = department }

    var id: Int { department.id + Self.distance }

    /// How far the two numberings are apart here.
    private static let distance = 40

    var value: Value {
        [
            "id": .int(id), "name": .string(department.name), "type": "DEPARTMENT",
            "parentId": department.parent == 0 ? .null : .int(department.parent + Self.distance),
            "accessCode": .string("DR\(department.id)"),
        ]
    }
}
