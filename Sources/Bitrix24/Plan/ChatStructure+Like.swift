extension ChatStructure {
    /// What a new chat begins with that is to be like one that is there. What it belongs to does not come along, and nor
    /// does its picture, of which only the place is known.
    public init(like chat: StoredChat) {
        self.init()
        title = chat.title
        description = chat.description
        kind = chat.kind
        color = chat.color
        members = chat.members ?? []
        owner = chat.owner
        managers = (chat.managers ?? []).filter { $0 != chat.owner }
        departments = chat.departments ?? []
        rights = chat.rights.filter { $0.value != $0.key.usual }
    }
}
