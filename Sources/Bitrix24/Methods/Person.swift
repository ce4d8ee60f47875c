/// Somebody on a portal, as `im.*` methods describe people (rest.md C6).
///
/// Every text comes from the portal: hostile until its control characters are made visible.
public struct Person: Sendable, Equatable {
    public let id: UserID
    public let name: String
    public let position: String
    /// False for the dismissed, whom the portal drops from new chats without a word.
    public let isActive: Bool
    /// From outside the company; dropped unless a workgroup is shared with the caller.
    public let isExtranet: Bool
    public let isBot: Bool
    public let isAbsent: Bool
    public let email: String
    /// The ids of the departments.
    public let departments: [Int]
}

extension Person: Decodable {
    private enum Key: String, CodingKey {
        case id, name, active, extranet, bot, absent, email, departments
        case position = "work_position"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(UserID.self, forKey: .id)
        name = container.portalText(.name).trimmed
        position = container.portalText(.position).trimmed
        isActive = container.portalFlag(.active) ?? true
        isExtranet = container.portalFlag(.extranet) ?? false
        isBot = container.portalFlag(.bot) ?? false
        // `false`, or the last day of the absence as text.
        isAbsent = container.portalFlag(.absent) ?? !container.portalText(.absent).isEmpty
        email = container.portalText(.email)
        departments = (try? container.decode([Int].self, forKey: .departments)) ?? []
    }
}
