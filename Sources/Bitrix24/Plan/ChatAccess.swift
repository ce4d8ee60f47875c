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
        let rule = rule(for: action)
        if let method = rule.method, !capabilities.offers(method) { return .portalLacks(method) }
        guard rule.isPossible else { return .kindOfChat }
        return rule.level.admits(role) ? nil : .role(rule.level)
    }

    /// The optional method that it takes, of which rights have one each; from which role on; and whether chats of this
    /// kind let anybody do it.
    private func rule(for action: Action) -> (method: Method?, level: RightsLevel, isPossible: Bool) {
        let allowed = stored.restrictions
        let (look, settings) = (stored.level(of: .look), stored.level(of: .settings))
        let hasAvatar = allowed.avatar && !Self.fixedFace.contains(type) && !Self.questions.contains(type)
        let isOrdinary = Self.ordinary.contains(type)
        return switch action {
        case .rename: (nil, look, allowed.rename && !Self.fixedFace.contains(type))
        case .changeAvatar: (nil, look, hasAvatar)
        case .removeAvatar: (.v2SetAvatar, look, hasAvatar)
        case .describe: (.v2SetDescription, look, true)
        case .recolor: (nil, look, true)
        case .convert: (.v2Update, .owner, type == "CHAT" || type == "OPEN")
        case .addMembers:
            (nil, stored.level(of: .add), allowed.extend && !Self.fixedMembers.contains(type) && type != "COMMENT")
        case .removeMembers: (role == .owner ? nil : .v2DeleteUser, stored.level(of: .remove), allowed.leave)
        case .changeManagers: (.chatSetManager, settings, type != "LINES" && type != "COLLAB")
        case .changeOwner: (nil, .owner, type != "LINES" && type != "GENERAL")
        case .changeRights: (nil, settings, true)
        case .linkDepartments: (.v2Update, .owner, isOrdinary)
        case .delete: (.v2Delete, .owner, isOrdinary || ["COPILOT", "COMMENT"].contains(type))
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
