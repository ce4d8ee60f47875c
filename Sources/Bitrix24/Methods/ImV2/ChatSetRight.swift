extension Method {
    public static let v2SetManageUsersAdd = Method("im.v2.Chat.setManageUsersAdd", .changes)
    public static let v2SetManageUsersDelete = Method("im.v2.Chat.setManageUsersDelete", .changes)
    public static let v2SetManageUI = Method("im.v2.Chat.setManageUI", .changes)
    public static let v2SetManageMessages = Method("im.v2.Chat.setManageMessages", .changes)
    public static let v2SetManageSettings = Method("im.v2.Chat.setManageSettings", .changes)
}

extension ChatRight {
    /// What sets it.
    public var method: Method {
        switch self {
        case .add: .v2SetManageUsersAdd
        case .remove: .v2SetManageUsersDelete
        case .look: .v2SetManageUI
        case .post: .v2SetManageMessages
        case .settings: .v2SetManageSettings
        }
    }
}

extension ChatCall {
    /// Sets one right. A level that the right does not have becomes the usual one, and the portal says yes.
    public static func set(_ right: ChatRight, to level: RightsLevel, in chat: ChatID) -> ChatCall {
        .controller(right.method, chat, .init("rightsLevel", .string(level.rawValue)))
    }
}
