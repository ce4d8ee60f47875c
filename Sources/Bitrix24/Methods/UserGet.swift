extension Method {
    public static let userGet = Method("user.get", .reads)
}

/// Somebody as `user.get` tells it, in the form of `im.*` methods.
struct ListedPerson: Decodable, Sendable {
    let person: Person

    private enum Key: String, CodingKey {
        case id = "ID"
        case active = "ACTIVE"
        case email = "EMAIL"
        case name = "NAME"
        case lastName = "LAST_NAME"
        case position = "WORK_POSITION"
        case departments = "UF_DEPARTMENT"
        case kind = "USER_TYPE"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func text(_ key: Key) -> String { container.portalText(key).trimmed }
        person = Person(
            id: try container.decode(UserID.self, forKey: .id),
            name: [text(.name), text(.lastName)].filter { !$0.isEmpty }.joined(separator: " "),
            position: text(.position), isActive: container.portalFlag(.active) ?? true,
            isExtranet: text(.kind) == "extranet", isBot: false, isAbsent: false, email: text(.email),
            departments: (try? container.decode([Int].self, forKey: .departments)) ?? [])
    }
}

/// A search by e-mail needs the scope `user`. A portal that does not know the filter answers with everybody (reference
/// F18), so the addresses are compared once more.
extension ListedPerson {
    /// The parameters of a search by e-mail.
    static func filter(_ address: String) -> JSONValue {
        .object([.init("FILTER", .object([.init("EMAIL", .string(address))]))])
    }
}

extension [ListedPerson] {
    /// Who has the address: the active ones, or else the dismissed.
    func ids(withEmail address: String) -> [UserID] {
        let found = map(\.person).filter { $0.email.lowercased() == address.lowercased() }
        let active = found.filter(\.isActive)
        return (active.isEmpty ? found : active).map(\.id)
    }
}

extension Client {
    /// Everybody who is active, by number: fifty pages of fifty a request. Needs the scope `user`; bots are not among them
    /// (rest.md C3).
    public func everybody(progress: @escaping (Int) -> Void = { _ in }) async throws(PortalError) -> [Person] {
        let filter = JSONValue.object([.init("ACTIVE", .bool(true))])
        let listed: [Readable<ListedPerson>] = try await allPages(
            of: .userGet,
            [.init("FILTER", filter), .init("sort", .string("ID")), .init("order", .string("ASC"))], progress: progress)
        // A portal that does not know the filter tells of the dismissed, too.
        return listed.compactMap(\.value?.person).filter(\.isActive)
    }
}
