extension Method {
    public static let userSearch = Method("im.search.user.list", .reads)
}

extension Client {
    /// The active people whose names hold the text, bots included; the first fifty of them.
    ///
    /// - Throws: `FIND_SHORT` for a text that the portal finds too short, mostly one below three letters.
    public func people(named text: String) async throws(PortalError) -> Reply<[Person]> {
        let parameters = JSONValue.object([.init("FIND", .string(text)), .init("LIMIT", .integer(50))])
        let reply: Reply<PeopleByID> = try await call(.userSearch, parameters)
        return reply.map { $0.people.values.sorted { $0.id < $1.id } }
    }
}
