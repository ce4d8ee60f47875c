extension ChatRight {
    /// What sets it.
    public var method: Method {
        switch self {
        case .add: Method("im.v2.Chat.setManageUsersAdd", .changes)
        case .remove: Method("im.v2.Chat.setManageUsersDelete", .changes)
        case .look: Method("im.v2.Chat.setManageUI", .changes)
        case .post: Method("im.v2.Chat.setManageMessages", .changes)
        case .settings: Method("im.v2.Chat.setManageSettings", .changes)
        }
    }
}

extension ChatCall {
    /// Sets one right. A level that the right does not have becomes the usual one, and the portal says yes.
    public static func set(_ right: ChatRight, to level: RightsLevel, in chat: ChatID) -> ChatCall {
        .controller(right.method, chat, .init("rightsLevel", .string(level.rawValue)))
    }
}
