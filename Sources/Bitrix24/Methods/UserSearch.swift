extension Method {
    public static let userSearch = Method("im.search.user.list", .reads)
}

/// Whom a search found.
public struct PeopleFound: Sendable, Equatable {
    /// At most fifty, by id.
    public let people: [Person]
    /// There is nobody else whom the text finds.
    public let isComplete: Bool

    /// The most that a portal names at once.
    public static let most = 50

    /// - Parameters:
    ///   - next: where the portal says that its next page begins.
    ///   - total: how many it says there are.
    public init(_ people: some Sequence<Person>, next: Int?, total: Int?) {
        let people = people.sorted { $0.id < $1.id }
        self.people = people
        isComplete = next == nil && total.map { $0 <= people.count } ?? (people.count < Self.most)
    }
}

extension Client {
    /// The active people whose names hold the text, bots included; the first fifty of them.
    ///
    /// - Throws: `FIND_SHORT` for a text that the portal finds too short, mostly one below three letters.
    public func people(named text: String) async throws(PortalError) -> Reply<PeopleFound> {
        let reply: Reply<PeopleByID> = try await call(.userSearch, .people(named: text))
        return reply.map { PeopleFound($0.people.values, next: reply.next, total: reply.total) }
    }

    /// Everybody who is active and whose name holds the text, page by page.
    public func everybody(
        named text: String, progress: (Int) -> Void = { _ in }
    ) async throws(PortalError) -> [Person] {
        var people: [UserID: Person] = [:]
        var start = 0
        while true {
            let reply: Reply<PeopleByID> = try await oneOfSeveral(isFirst: start == 0) { () async throws(PortalError) in
                try await call(.userSearch, .people(named: text, from: start))
            }
            let before = people.count
            people.merge(reply.value.people) { first, _ in first }
            progress(people.count)
            start += PeopleFound.most
            guard reply.next != nil, people.count > before else { break }
        }
        return people.values.sorted { $0.id < $1.id }
    }
}

extension JSONValue {
    static func people(named text: String, from start: Int? = nil) -> JSONValue {
        let offset = start.map { Member("OFFSET", .integer($0)) }
        return .object(
            [.init("FIND", .string(text))] + [offset].compactMap(\.self) + [.init("LIMIT", .integer(PeopleFound.most))])
    }
}
