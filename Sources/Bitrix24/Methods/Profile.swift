extension Method {
    public static let profile = Method("profile", .reads)
}

/// The user that a credential acts as (rest.md C1).
public struct Caller: Sendable, Equatable {
    public let id: UserID
    /// First and last name; hostile until its control characters are made visible.
    public let name: String
}

extension Caller: Decodable {
    private enum Key: String, CodingKey {
        case id = "ID"
        case name = "NAME"
        case lastName = "LAST_NAME"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(UserID.self, forKey: .id)
        let parts = [Key.name, .lastName].map { container.portalText($0).trimmed }
        name = parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension Client {
    /// Who the credential acts as; needs no scope, and proves address and credential.
    ///
    /// - Throws: `.unusableResult` for a dismissed user, to whom portals answer `[]`.
    public func caller() async throws(PortalError) -> Reply<Caller> {
        try await call(.profile)
    }
}
