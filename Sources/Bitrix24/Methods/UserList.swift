extension Method {
    public static let userList = Method("im.user.list.get", .reads)
}

extension Client {
    /// The people with these ids; one whom the portal does not know, or does not show to the caller, is missing.
    public func people(_ ids: [UserID]) async throws(PortalError) -> Reply<[UserID: Person]> {
        let parameters = JSONValue.object([.init("ID", .array(ids.map { .integer($0.rawValue) }))])
        let reply: Reply<PeopleByID> = try await call(.userList, parameters)
        return reply.map(\.people)
    }
}

extension Client {
    /// The most people that are asked about in one request, for an answer of some hundred kilobytes.
    static let mostPeople = 200

    /// The same for any number of people, in several requests.
    public func allPeople(_ ids: [UserID]) async throws(PortalError) -> [UserID: Person] {
        var known: [UserID: Person] = [:]
        var rest = ids[...]
        while !rest.isEmpty {
            let part = rest.prefix(Self.mostPeople)
            rest = rest.dropFirst(part.count)
            known.merge(try await people(Array(part)).value) { first, _ in first }
        }
        return known
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
