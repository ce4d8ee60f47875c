/// Things that somebody may do in a chat, or not (chats.md J6).
enum ChatAction: Sendable, CaseIterable {
    case rename, changeAvatar
    /// Description and color.
    case describe
    case addMembers
    /// Removing somebody else.
    case removeMember
    case leave, leaveAsOwner
    case changeOwner, changeManagers, changeRights
    case update, delete
    case setAutoDelete
    case post
    /// Pinning the chat in one's own list, or hiding it there.
    case pin

    /// The chat's own setting that decides.
    var setting: RightsSetting? {
        switch self {
        case .rename, .changeAvatar, .describe: .ui
        case .addMembers: .usersAdd
        case .removeMember: .usersDelete
        case .changeOwner, .changeManagers, .changeRights: .settings
        case .setAutoDelete: .messagesAutoDelete
        case .post: .messages
        case .leave, .leaveAsOwner, .update, .delete, .pin: nil
        }
    }

    /// The least role, whatever the chat's setting says.
    func minimum(in type: String) -> ChatRole {
        switch self {
        case .update, .delete: .owner
        case .leaveAsOwner: type == "ANNOUNCEMENT" ? .owner : .member
        case .setAutoDelete: .manager
        case .rename, .changeAvatar, .addMembers, .leave, .post, .pin: .member
        case .describe, .removeMember, .changeOwner, .changeManagers, .changeRights: .guest
        }
    }

    /// Whether chats of this type let somebody do it at all.
    func isPossible(in type: String) -> Bool {
        switch self {
        case .rename: !Self.fixedFace.contains(type)
        case .changeAvatar: !Self.fixedFace.contains(type) && !Self.questions.contains(type)
        case .addMembers: !Self.fixedMembers.contains(type) && type != "COMMENT"
        case .leave: !Self.fixedMembers.contains(type)
        case .leaveAsOwner:
            !Self.fixedMembers.contains(type) && !["CRM", "COLLAB", "COPILOT", "LINES"].contains(type)
        case .changeOwner: type != "LINES"
        case .changeManagers: type != "LINES" && type != "COLLAB"
        case .update: Self.changeable.contains(type)
        case .delete: Self.changeable.contains(type) || ["COPILOT", "COMMENT"].contains(type)
        case .setAutoDelete: ["CHAT", "OPEN", "SONET_GROUP", "COLLAB", "TASKS", "CALENDAR"].contains(type)
        case .pin: !["COMMENT", "LINES"].contains(type)
        case .describe, .removeMember, .changeRights, .post: true
        }
    }

    private static let questions: Set = ["SUPPORT24_QUESTION", "NETWORK_DIALOG"]
    private static let fixedFace: Set = [
        "GENERAL", "GENERAL_CHANNEL", "SONET_GROUP", "CRM", "COLLAB", "SUPPORT24_NOTIFIER",
    ]
    private static let fixedMembers = questions.union(["GENERAL", "SONET_GROUP", "CALL"])
    private static let changeable: Set = ["CHAT", "OPEN", "CHANNEL", "OPEN_CHANNEL", "COLLAB", "VIDEOCONF"]
}

extension Chat {
    /// Whether somebody may do it here. Only the role in this chat counts: administrators of the portal have no
    /// privilege.
    func allows(_ action: ChatAction, to person: Person) -> Bool {
        let role = role(of: person)
        guard action.isPossible(in: rightsType), role >= action.minimum(in: rightsType) else { return false }
        if action == .setAutoDelete, person.kind != .employee { return false }
        return action.setting.map { level(of: $0).admits(role) } ?? true
    }

    /// The type by which rights go: the entity's if there is one. Types that nobody knows can be neither changed nor
    /// deleted.
    var rightsType: String {
        guard entityType.isEmpty else { return entityType }
        return switch kind {
        case .open: "OPEN"
        case .closed: "CHAT"
        case .channel: "CHANNEL"
        case .openChannel: "OPEN_CHANNEL"
        case .copilot: "COPILOT"
        case .collab: "COLLAB"
        }
    }
}
