extension Method {
    public static let userList = Method("im.user.list.get", .reads)
}

extension Client {
    /// The people with these ids; one whom the portal does not know, or does not show to the caller, is missing.
    public func people(_ ids: [UserID]) async throws(PortalError) -> Reply<[UserID: Person]> {
        let reply: Reply<PeopleByID> = try await call(.userList, .ids(of: ids[...]))
        return reply.map(\.people)
    }

    /// The most people that are asked about in one query, for an answer of some hundred kilobytes; and the most queries of
    /// a request.
    static let mostPeople = 200
    private static let mostQueries = 5

    /// The same for any number of people: a thousand cost one request.
    public func allPeople(_ ids: [UserID]) async throws(PortalError) -> [UserID: Person] {
        var known: [UserID: Person] = [:]
        var rest = ids[...]
        while !rest.isEmpty {
            let portion = rest.prefix(Self.mostPeople * Self.mostQueries)
            rest = rest.dropFirst(portion.count)
            let isFirst = portion.startIndex == ids.startIndex
            let found = try await oneOfSeveral(isFirst: isFirst) { () async throws(PortalError) in
                try await people(portion)
            }
            known.merge(found) { first, _ in first }
        }
        return known
    }

    private func people(_ portion: ArraySlice<UserID>) async throws(PortalError) -> [UserID: Person] {
        guard portion.count > Self.mostPeople else { return try await people(Array(portion)).value }
        let queries = stride(from: portion.startIndex, to: portion.endIndex, by: Self.mostPeople).compactMap { start in
            BatchQuery(.userList, .ids(of: portion[start..<min(start + Self.mostPeople, portion.endIndex)]))
        }
        var known: [UserID: Person] = [:]
        for answer in try await batch(queries, returning: PeopleByID.self) {
            known.merge(try answer.get().value.people) { first, _ in first }
        }
        return known
    }
}

extension JSONValue {
    fileprivate static func ids(of people: ArraySlice<UserID>) -> JSONValue {
        .object([.init("ID", .array(people.map { .integer($0.rawValue) }))])
    }
}

/// A map by id whose unknown people are null, or a list of people: portals send either, and `[]` for an empty map.
struct PeopleByID: Decodable, Sendable {
    let people: [UserID: Person]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let found: [Person?]
        if let map = try? container.decode([String: Person?].self) {
            found = Array(map.values)
        } else {
            found = try container.decode([Person?].self)
        }
        people = Dictionary(found.compactMap { $0.map { ($0.id, $0) } }, uniquingKeysWith: { first, _ in first })
    }
}
