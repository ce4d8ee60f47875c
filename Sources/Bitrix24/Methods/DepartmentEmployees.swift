extension Client {
    /// The ids of the people of each of these departments, without those below them. Callers from outside are refused.
    public func staff(
        of departments: [DepartmentID]
    ) async throws(PortalError) -> Reply<[DepartmentID: [UserID]]> {
        let reply: Reply<Staff> = try await call(
            Method("im.department.employees.get", .reads),
            .object([
                .init("ID", .array(departments.map { .integer($0.rawValue) })), .init("USER_DATA", .string("N")),
            ]))
        return reply.map { $0.byDepartment(departments) }
    }
}

/// Ids by department: a map, or a list in the order of the question; `[]` for nobody.
private enum Staff: Decodable, Sendable {
    case map([String: [UserID]])
    case list([[UserID]])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let map = try? container.decode([String: [UserID]].self) {
            self = .map(map)
        } else {
            self = .list(try container.decode([[UserID]].self))
        }
    }

    func byDepartment(_ asked: [DepartmentID]) -> [DepartmentID: [UserID]] {
        let pairs: [(DepartmentID, [UserID])] =
            switch self {
            case .map(let map): asked.compactMap { id in map[String(id.rawValue)].map { (id, $0) } }
            case .list(let list): Array(zip(asked, list))
            }
        return Dictionary(pairs) { first, _ in first }
    }
}
