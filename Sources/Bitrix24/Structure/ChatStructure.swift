/// The structure that `im.chat.add` takes (rest.md B1). What is nil or empty is not sent.
///
/// A value of this type may still be wrong in itself; `faults` says how.
public struct ChatStructure: Sendable, Equatable {
    /// Absent: the portal makes a closed chat.
    public var kind: ChatKind?
    /// Absent: the portal takes the next of its own rotation.
    public var color: ChatColor?
    /// Without duplicates, in the order in which they were named. The caller is a member in any case.
    public var members: [UserID] = []
    /// Sent as given; today's portals ignore it and make the caller the owner (rest.md B7).
    public var owner: UserID?
    public var avatar: Picture?
    /// Those that are not empty.
    private var texts: [ChatField: String] = [:]

    public init() {}

    /// The text of a field that is one; empty for any other.
    public subscript(text field: ChatField) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue.isEmpty ? nil : newValue }
    }
}

extension ChatStructure {
    public var title: String {
        get { self[text: .title] }
        set { self[text: .title] = newValue }
    }

    public var description: String {
        get { self[text: .description] }
        set { self[text: .description] = newValue }
    }

    /// Posted in the name of the caller once the chat exists.
    public var message: String {
        get { self[text: .message] }
        set { self[text: .message] = newValue }
    }

    public var entityType: String {
        get { self[text: .entityType] }
        set { self[text: .entityType] = newValue }
    }

    public var entityID: String {
        get { self[text: .entityID] }
        set { self[text: .entityID] = newValue }
    }

    /// The members as they are sent: the owner belongs to them, since portals make nobody else the owner later.
    public var membersWithOwner: [UserID] {
        guard let owner, !members.contains(owner) else { return members }
        return members + [owner]
    }
}

extension ChatStructure {
    /// The parameters of `im.chat.add`, in the order of the fields; absent ones are left out.
    public var parameters: JSONValue {
        .object(
            ChatField.allCases.compactMap { field in
                value(of: field).map { JSONValue.Member(field.wireName, $0) }
            })
    }

    /// What is sent of a field; nil for nothing.
    public func value(of field: ChatField) -> JSONValue? {
        switch field.editor {
        case .line, .area: texts[field].map { .string($0) }
        case .kind: kind.map { .string($0.rawValue) }
        case .color: color.map { .string($0.rawValue) }
        case .people: membersWithOwner.isEmpty ? nil : .array(membersWithOwner.map { .integer($0.rawValue) })
        case .person: owner.map { .integer($0.rawValue) }
        case .picture: avatar.map { .string($0.base64) }
        }
    }
}
