/// A part of a chat that can be changed by itself.
public enum ChatAspect: Sendable, Hashable {
    case title, description, color, kind, avatar, members, managers, owner, departments
    case right(ChatRight)

    /// As the structure and `show --json` call it.
    public var wireName: String {
        switch self {
        case .title: ChatField.title.wireName
        case .description: ChatField.description.wireName
        case .color: ChatField.color.wireName
        case .kind: ChatField.kind.wireName
        case .avatar: ChatField.avatar.wireName
        case .members: ChatField.members.wireName
        case .owner: ChatField.owner.wireName
        case .managers: ChatField.managers.wireName
        case .departments: ChatField.departments.wireName
        case .right: ChatField.rights.wireName
        }
    }
}

/// What a part of a chat is, for people and machines. Texts of the portal are hostile.
public enum ChatValue: Sendable, Equatable {
    case nothing
    case text(String)
    case kind(ChatKind)
    case color(ChatColor)
    case level(RightsLevel)
    case people([UserID])
    case departments([DepartmentLink])
    /// There is a picture: where it is, or what it is.
    case picture(String)
}

/// A part of a chat that was one thing and is, or is to be, another.
public struct ChatChange: Sendable, Equatable {
    public let aspect: ChatAspect
    public let from: ChatValue
    public let to: ChatValue

    public init(_ aspect: ChatAspect, from: ChatValue, to: ChatValue) {
        self.aspect = aspect
        self.from = from
        self.to = to
    }
}
