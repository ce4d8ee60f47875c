/// The structure that `im.chat.add` takes (rest.md B1). What is nil or empty is not sent.
///
/// A value of this type may still be wrong in itself; `faults` says how.
public struct ChatStructure: Sendable, Equatable {
    /// Absent: the portal makes a closed chat.
    public var kind: ChatKind?
    public var title = ""
    public var description = ""
    /// Absent: the portal takes the next of its own rotation.
    public var color: ChatColor?
    /// Without duplicates, in the order in which they were named. The caller is a member in any case.
    public var members: [UserID] = []
    /// Sent as given; today's portals ignore it and make the caller the owner (rest.md B7).
    public var owner: UserID?
    public var avatar: Picture?
    /// Posted in the name of the caller once the chat exists.
    public var message = ""
    public var entityType = ""
    public var entityID = ""
    /// Only chats with the portal's assistant use it.
    public var copilotRole = ""

    public init() {}
}

extension ChatStructure {
    /// The members as they are sent: the owner belongs to them, since portals make nobody else the owner later.
    public var membersWithOwner: [UserID] {
        guard let owner, !members.contains(owner) else { return members }
        return members + [owner]
    }

    /// The parameters of `im.chat.add`, in the order of the field table; absent fields are left out.
    public var parameters: JSONValue {
        .object(
            ChatField.allCases.compactMap { field in
                value(of: field).map { JSONValue.Member(field.wireName, $0) }
            })
    }

    private func value(of field: ChatField) -> JSONValue? {
        switch field {
        case .kind: kind.map { .string($0.rawValue) }
        case .title: Self.text(title)
        case .description: Self.text(description)
        case .color: color.map { .string($0.rawValue) }
        case .members:
            membersWithOwner.isEmpty ? nil : .array(membersWithOwner.map { .integer($0.rawValue) })
        case .owner: owner.map { .integer($0.rawValue) }
        case .avatar: avatar.map { .string($0.base64) }
        case .message: Self.text(message)
        case .entityType: Self.text(entityType)
        case .entityID: Self.text(entityID)
        case .copilotRole: Self.text(copilotRole)
        }
    }

    private static func text(_ text: String) -> JSONValue? {
        text.isEmpty ? nil : .string(text)
    }
}
