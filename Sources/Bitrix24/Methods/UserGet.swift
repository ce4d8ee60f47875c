extension Method {
    public static let userGet = Method("user.get", .reads)
}

/// Somebody as `user.*` methods describe people, as far as a search by e-mail needs it (rest.md C2 and C3).
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
        isActive = container.portalFlag(.active) ?? true
        email = container.portalText(.email)
    }
}

/// A search by e-mail needs the scope `user`. A portal that does not know the filter answers with everybody (reference
/// F18), so the addresses are compared once more.
extension Account {
    /// The parameters of a search by e-mail.
    static func filter(_ address: String) -> JSONValue {
        .object([.init("FILTER", .object([.init("EMAIL", .string(address))]))])
    }
}

extension [Account] {
    /// Who has the address: the active ones, or else the dismissed.
    func ids(withEmail address: String) -> [UserID] {
        let found = filter { $0.email.trimmed.lowercased() == address.lowercased() }
        let active = found.filter(\.isActive)
        return (active.isEmpty ? found : active).map(\.id)
    }
}
