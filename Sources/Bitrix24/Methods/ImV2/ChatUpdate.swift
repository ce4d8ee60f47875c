extension Method {
    public static let v2Update = Method("im.v2.Chat.update", .changes)
}

extension ChatCall {
    /// Opens or closes a chat. The portal sets its rights back to the usual ones, and then takes those of the call, which
    /// can be all but `settings` (chats.md J7).
    public static func convert(_ chat: ChatID, to kind: ChatKind, keeping rights: ChatRights) -> ChatCall {
        let kept = ChatRight.allCases.compactMap { right in
            right == .settings ? nil : rights[right].map { JSONValue.Member(right.key, .string($0.rawValue)) }
        }
        return update(chat, [.init("searchable", .string(kind == .open ? "Y" : "N"))] + kept)
    }

    /// Links departments, so that their people are members, and ends links. A link ends only in the form in which it was
    /// made: alone, or with those below.
    public static func link(
        _ added: [DepartmentLink], unlink removed: [DepartmentLink], in chat: ChatID
    ) -> ChatCall {
        let lists = [("addedMemberEntities", added), ("deletedMemberEntities", removed)]
        return update(
            chat,
            lists.filter { !$0.1.isEmpty }.map { JSONValue.Member($0.0, .array($0.1.map(\.entity))) })
    }

    private static func update(_ chat: ChatID, _ fields: [JSONValue.Member]) -> ChatCall {
        .controller(.v2Update, chat, .init("fields", .object(fields)))
    }
}
