extension ChatStructure {
    /// The steps after creation, as far as the portal stores everything else as asked.
    public func planAfterCreation(by caller: UserID?, with capabilities: Capabilities) -> ChatPlan {
        ChatPlan(
            ChatGoal(afterCreating: self), from: StoredChat(expecting: self, by: caller), by: caller,
            with: capabilities)
    }
}

extension StoredChat {
    /// What a portal that keeps everything makes of a structure: to plan further steps before there is a chat.
    ///
    /// - Parameter caller: the owner at first; nil where nobody knows.
    public init(expecting structure: ChatStructure, by caller: UserID?) {
        let people = [caller].compactMap(\.self) + structure.allMembers.filter { $0 != caller }
        var dialog = Dialog(
            id: 1, title: structure.title, description: structure.description, kind: structure.kind ?? .closed,
            colorHex: structure.color.map { "#" + String($0.rgb, radix: 16) } ?? "", hasAvatar: structure.avatar != nil,
            owner: caller, entityType: structure.entityType, entityID: structure.entityID, memberCount: nil, created: ""
        )
        dialog.role = .owner
        dialog.managers = [caller].compactMap(\.self)
        dialog.rights = Dictionary(uniqueKeysWithValues: ChatRight.allCases.map { ($0, $0.usual) })
        self.init(
            dialog, members: people, entities: MemberEntities(departments: [], people: nil))
    }
}
