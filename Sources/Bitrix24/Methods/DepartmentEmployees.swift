extension Method {
    public static let departmentEmployees = Method("im.department.employees.get", .reads)
}

extension Client {
    /// The ids of the people of these departments, without those below them. Callers from outside are refused.
    public func employees(of departments: [DepartmentID]) async throws(PortalError) -> Reply<[UserID]> {
        let reply: Reply<Staff> = try await call(
            .departmentEmployees,
            .object([
                .init("ID", .array(departments.map { .integer($0.rawValue) })), .init("USER_DATA", .string("N")),
            ]))
        return reply.map(\.people)
    }
}

/// Ids by department: a map, a list where the keys happen to count from 0, `[]` for nobody.
private struct Staff: Decodable, Sendable {
    let people: [UserID]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let map = try? container.decode([String: [UserID]].self) {
            people = Set(map.values.joined()).sorted()
        } else {
            people = Set(try container.decode([[UserID]].self).joined()).sorted()
        }
    }
}
