extension Method {
    public static let userGet = Method("user.get", .reads)
}

/// Somebody as `user.*` methods describe people, as far as a search by e-mail needs it (reference C2 and C3).
struct Account: Decodable, Sendable {
    let id: UserID
    let isActive: Bool
    let email: String

    private enum Key: String, CodingKey {
        case id = "ID"
        case active = "ACTIVE"
        case email = "EMAIL"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(UserID.self, forKey: .id)
        isActive = (try? container.decode(Bool.self, forKey: .active)) ?? true
        email = (try? container.decode(String.self, forKey: .email)) ?? ""
    }
}

extension Client {
    /// The people with this e-mail address: the active ones, or else the dismissed. Needs the scope `user`.
    ///
    /// A portal that does not know the filter answers with everybody (reference F18), so the addresses are compared
    /// here once more.
    public func people(withEmail address: String) async throws(PortalError) -> Reply<[UserID]> {
        let filter = JSONValue.object([.init("EMAIL", .string(address))])
        let reply: Reply<[Account]> = try await call(.userGet, .object([.init("FILTER", filter)]))
        return reply.map { accounts in
            let found = accounts.filter { $0.email.trimmed.lowercased() == address.lowercased() }
            let active = found.filter(\.isActive)
            return (active.isEmpty ? found : active).map(\.id)
        }
    }
}
