/// What the caller may do in a chat: by the role there, the chat's own rights, what it belongs to, and the age of the
/// portal. Administrators have no privilege (chats.md J6, K3).
public struct ChatAccess: Sendable, Equatable {
    /// Something to do in a chat.
    public enum Action: Sendable, CaseIterable {
        case rename, changeAvatar, removeAvatar, describe, recolor, convert
        case addMembers, removeMembers, changeManagers, changeOwner, changeRights, linkDepartments
        case delete
    }

    public let role: ChatRole
    private let stored: StoredChat
    private let capabilities: Capabilities

    /// - Parameter caller: nil where it is not known; the portal's word on the role counts first.
    public init(to stored: StoredChat, of caller: UserID?, with capabilities: Capabilities) {
        self.stored = stored
        self.capabilities = capabilities
        role = stored.role ?? caller.map { stored.memberRole(of: $0) } ?? .member
    }

    /// Why it cannot be done; nil where nothing speaks against it.
    public func reason(against action: Action) -> UnsupportedChange.Reason? {
        if let method = method(for: action), !capabilities.offers(method) { return .portalLacks(method) }
        guard isPossible(action) else { return .kindOfChat }
        let needed = level(for: action)
        return needed.admits(role) ? nil : .role(needed)
    }

    /// The optional method that it takes; rights have one each.
    private func method(for action: Action) -> Method? {
        switch action {
        case .removeAvatar: .v2SetAvatar
        case .describe: .v2SetDescription
        case .convert, .linkDepartments: .v2Update
        case .changeManagers: .chatSetManager
        case .removeMembers: role == .owner ? nil : .v2DeleteUser
        case .delete: .v2Delete
        case .rename, .changeAvatar, .recolor, .addMembers, .changeOwner, .changeRights: nil
        }
    }

    private func level(for action: Action) -> RightsLevel {
        switch action {
        case .rename, .changeAvatar, .removeAvatar, .describe, .recolor: stored.level(of: .look)
        case .addMembers: stored.level(of: .add)
        case .removeMembers: stored.level(of: .remove)
        case .changeManagers, .changeRights: stored.level(of: .settings)
        case .convert, .linkDepartments, .changeOwner, .delete: .owner
        }
    }

    /// Whether chats of this kind let anybody do it.
    private func isPossible(_ action: Action) -> Bool {
        switch action {
        case .rename: stored.restrictions.rename && !Self.fixedFace.contains(type)
        case .changeAvatar, .removeAvatar:
            stored.restrictions.avatar && !Self.fixedFace.contains(type) && !Self.questions.contains(type)
        case .addMembers: stored.restrictions.extend && !Self.fixedMembers.contains(type) && type != "COMMENT"
        case .removeMembers: stored.restrictions.leave
        case .changeManagers: type != "LINES" && type != "COLLAB"
        case .changeOwner: type != "LINES" && type != "GENERAL"
        case .convert: type == "CHAT" || type == "OPEN"
        case .linkDepartments: Self.ordinary.contains(type)
        case .delete: Self.ordinary.contains(type) || ["COPILOT", "COMMENT"].contains(type)
        case .describe, .recolor, .changeRights: true
        }
    }

    /// By which the rules go: what the chat belongs to, if there is anything.
    private var type: String {
        guard stored.entityType.isEmpty else { return stored.entityType.uppercased() }
        return switch stored.letter {
        case "O": "OPEN"
        case "C", "": "CHAT"
        case "N": "CHANNEL"
        case "J": "OPEN_CHANNEL"
        case "B": "COLLAB"
        case "A": "COPILOT"
        default: stored.letter
        }
    }

    private static let questions: Set = ["SUPPORT24_QUESTION", "NETWORK_DIALOG"]
    private static let fixedFace: Set = [
        "GENERAL", "GENERAL_CHANNEL", "SONET_GROUP", "CRM", "COLLAB", "SUPPORT24_NOTIFIER",
    ]
    private static let fixedMembers = questions.union(["GENERAL", "SONET_GROUP", "CALL"])
    private static let ordinary: Set = ["CHAT", "OPEN", "CHANNEL", "OPEN_CHANNEL", "COLLAB", "VIDEOCONF"]
}
