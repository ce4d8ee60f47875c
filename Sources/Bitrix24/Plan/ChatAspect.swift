/// A part of a chat that can be changed by itself.
public enum ChatAspect: Sendable, Hashable {
    case title, description, color, kind, avatar, members, managers, owner, departments
    case right(ChatRight)

    /// All but the rights.
    static let whole: [ChatAspect] = [
        .kind, .members, .managers, .title, .color, .avatar, .description, .departments, .owner,
    ]

    /// The field that asks for it.
    public var field: ChatField {
        switch self {
        case .title: .title
        case .description: .description
        case .color: .color
        case .kind: .kind
        case .avatar: .avatar
        case .members: .members
        case .owner: .owner
        case .managers: .managers
        case .departments: .departments
        case .right: .rights
        }
    }

    /// As the structure and `show --json` call it.
    public var wireName: String { field.wireName }
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
