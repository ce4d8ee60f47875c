/// What a new chat is to be: the structure that `im.chat.add` takes (rest.md B1), and what it takes only once it is there.
/// What is nil or empty is left to the portal.
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
    /// Without the owner, who is one in any case.
    public var managers: [UserID] = []
    /// Linked: who joins one of them joins the chat.
    public var departments: [DepartmentLink] = []
    /// Those that are not to be the usual ones.
    public var rights: ChatRights = [:]
    /// Those that are not empty.
    private var texts: [ChatField: String] = [:]

    public init() {}

    /// The text of a field that is one; empty for any other.
    public subscript(text field: ChatField) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue.isEmpty ? nil : newValue }
    }

    public var title: String {
        get { self[text: .title] }
        set { self[text: .title] = newValue }
    }

    public var description: String {
        get { self[text: .description] }
        set { self[text: .description] = newValue }
    }

    public var entityType: String {
        get { self[text: .entityType] }
        set { self[text: .entityType] = newValue }
    }

    public var entityID: String {
        get { self[text: .entityID] }
        set { self[text: .entityID] = newValue }
    }

    /// The members as they are sent: owner and managers belong to them, since portals make nobody else one later.
    public var allMembers: [UserID] {
        let others = (managers + [owner].compactMap(\.self)).filter { !members.contains($0) }
        var seen: Set<UserID> = []
        return members + others.filter { seen.insert($0).inserted }
    }

    /// The field in which somebody is named, the members before all others.
    public func field(naming person: UserID) -> ChatField {
        if members.contains(person) { return .members }
        return owner == person ? .owner : managers.contains(person) ? .managers : .members
    }

    /// The people that a field of several names.
    public subscript(people field: ChatField) -> [UserID] {
        get { field == .managers ? managers : members }
        set { if field == .managers { managers = newValue } else { members = newValue } }
    }

    /// The parameters of `im.chat.add`, in the order of the fields; absent ones are left out.
    public var parameters: JSONValue { object(of: ChatField.allCases.filter { $0.stage != .afterCreation }) }

    /// The same with what becomes steps after creation, as a structure is written.
    public var json: JSONValue { object(of: ChatField.allCases) }

    private func object(of fields: [ChatField]) -> JSONValue {
        .object(fields.compactMap { field in value(of: field).map { JSONValue.Member(field.wireName, $0) } })
    }

    /// What is asked of a field; nil for nothing.
    public func value(of field: ChatField) -> JSONValue? {
        switch field.editor {
        case .line, .area: texts[field].map { .string($0) }
        case .kind: kind.map { .string($0.rawValue) }
        case .color: color.map { .string($0.rawValue) }
        case .people: list((field == .managers ? managers : allMembers).map { .integer($0.rawValue) })
        case .person: owner.map { .integer($0.rawValue) }
        case .picture: avatar.map { .string($0.base64) }
        case .departments: list(departments.map { .string($0.text) })
        case .rights: rights.isEmpty ? nil : .object(rights.sorted.map { .init($0.rawValue, .string($1.rawValue)) })
        }
    }

    private func list(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .array(items) }
}
