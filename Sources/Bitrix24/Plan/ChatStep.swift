/// One call of a plan: what it changes, from what to what, and which others must have succeeded before.
public struct ChatStep: Sendable, Equatable {
    public enum Action: Sendable, Equatable {
        /// With the rights that are not the usual ones afterwards: the portal sets all back.
        case convert(ChatKind, keeping: ChatRights)
        case set(ChatRight, RightsLevel)
        case addMembers([UserID], EarlierMessages?)
        case setManager(UserID, Bool)
        /// The method of managers is another than that of the owner.
        case removeMember(UserID, asManager: Bool)
        case setTitle(String)
        case setColor(ChatColor)
        case setAvatar(Picture)
        case removeAvatar
        case setDescription(String)
        case link([DepartmentLink], unlink: [DepartmentLink])
        case setOwner(UserID)
    }

    public let action: Action
    public let from: ChatValue
    public let to: ChatValue
    /// Positions in the plan: where one of these failed or nobody knows, this one is not made.
    public let needs: [Int]

    public var method: Method { call(on: 1).method }

    public var aspect: ChatAspect {
        switch action {
        case .convert: .kind
        case .set(let right, _): .right(right)
        case .addMembers, .removeMember: .members
        case .setManager: .managers
        case .setTitle: .title
        case .setColor: .color
        case .setAvatar, .removeAvatar: .avatar
        case .setDescription: .description
        case .link: .departments
        case .setOwner: .owner
        }
    }

    /// What is sent.
    public func call(on chat: ChatID) -> ChatCall {
        switch action {
        case .convert(let kind, let rights): .convert(chat, to: kind, keeping: rights)
        case .set(let right, let level): .set(right, to: level, in: chat)
        case .addMembers(let people, let history): .addMembers(people, to: chat, history: history)
        case .setManager(let person, let isManager): .setManager(person, isManager, in: chat)
        case .removeMember(let person, false): .removeMember(person, from: chat)
        case .removeMember(let person, true): .removeMemberAsManager(person, from: chat)
        case .setTitle(let title): .updateTitle(of: chat, to: title)
        case .setColor(let color): .updateColor(of: chat, to: color)
        case .setAvatar(let picture): .updateAvatar(of: chat, to: picture)
        case .removeAvatar: .removeAvatar(of: chat)
        case .setDescription(let text): .setDescription(of: chat, to: text)
        case .link(let added, let removed): .link(added, unlink: removed, in: chat)
        case .setOwner(let person): .setOwner(of: chat, to: person)
        }
    }
}
