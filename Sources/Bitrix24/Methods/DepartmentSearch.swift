extension Method {
    public static let departmentSearch = Method("im.search.department.list", .reads)
}

extension Client {
    /// The first fifty departments in whose full names words begin with the text, with their names but not what they
    /// belong to. Needs no scope but `im` (rest.md C8).
    public func departments(searchedFor text: String) async throws(PortalError) -> Reply<[Department]> {
        try await call(.departmentSearch, .departments(searchedFor: text))
    }
}

extension JSONValue {
    static func departments(searchedFor text: String) -> JSONValue {
        .object([.init("FIND", .string(text)), .init("LIMIT", .integer(50))])
    }
}
