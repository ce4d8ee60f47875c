import Catalog

extension ChatAspect {
    /// As people call it.
    public func label(in messages: Messages) -> String {
        if case .right(let right) = self { right.label(in: messages) } else { field.label(in: messages) }
    }
}

extension ChatRight {
    public func label(in messages: Messages) -> String {
        switch self {
        case .add: messages.rightToAdd
        case .remove: messages.rightToRemove
        case .look: messages.rightToLook
        case .post: messages.rightToPost
        case .settings: messages.rightToSettings
        }
    }
}

extension RightsLevel {
    public func label(in messages: Messages) -> String {
        switch self {
        case .member: messages.levelMember
        case .manager: messages.levelManager
        case .owner: messages.levelOwner
        case .nobody: messages.levelNobody
        }
    }
}

extension ChatRole {
    public func label(in messages: Messages) -> String {
        switch self {
        case .guest: messages.roleGuest
        case .member: messages.roleMember
        case .manager: messages.roleManager
        case .owner: messages.roleOwner
        }
    }
}

extension EarlierMessages {
    public func label(in messages: Messages) -> String {
        switch self {
        case .show: messages.newcomersSeeHistory
        case .hide: messages.newcomersSeeNoHistory
        }
    }
}

extension ChatValue {
    /// As people read it; hostile where it comes from a portal.
    ///
    /// - Parameters:
    ///   - name: what somebody is called.
    ///   - department: what a linked department is called.
    public func text(
        in messages: Messages, name: (UserID) -> String, department: (DepartmentLink) -> String = { $0.text }
    ) -> String {
        switch self {
        case .nothing: messages.nothing
        case .text(let text): text
        case .kind(let kind): kind.label(in: messages)
        case .color(let color): color.label(in: messages)
        case .level(let level): level.label(in: messages)
        case .people(let people): people.map(name).joined(separator: ", ")
        case .departments(let links): links.map(department).joined(separator: ", ")
        case .picture(let text): text.contains("/") ? messages.aPicture : text
        }
    }
}
