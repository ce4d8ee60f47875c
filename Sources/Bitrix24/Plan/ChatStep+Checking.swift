extension ChatStep {
    /// Whether a chat that was read shows what the step is for; nil where the portal does not tell.
    ///
    /// - Parameter former: the chat as it was before the step.
    public func isDone(in chat: StoredChat, before former: StoredChat) -> Bool? {
        switch action {
        case .convert(let kind, _): chat.kind == kind
        case .set(let right, let level): chat.rights[right].map { $0 == level }
        case .addMembers(let people, _): chat.members.map { Set(people).isSubset(of: $0) }
        case .setManager(let person, let isManager): chat.managers.map { $0.contains(person) == isManager }
        case .removeMember(let person, _): chat.members.map { !$0.contains(person) }
        case .setTitle(let title): chat.hasTitle(title)
        case .setColor(let color): chat.color == color
        // Another picture is at another place.
        case .setAvatar: chat.hasAvatar && chat.avatar != former.avatar
        case .removeAvatar: !chat.hasAvatar
        case .setDescription(let text): chat.hasDescription(text)
        case .link(let added, let removed):
            chat.departments.map { Set(added).isSubset(of: $0) && Set(removed).isDisjoint(with: $0) }
        case .setOwner(let person): chat.owner == person
        }
    }
}

extension StoredChat {
    /// Whether the portal has made this of a title that it was given: trimmed, decoded, cut at its limit.
    func hasTitle(_ wanted: String) -> Bool {
        StoredTitle(asked: wanted) == StoredTitle(stored: self.title)
    }

    /// White space at the ends is no difference that anybody sees, and portals take it off.
    func hasDescription(_ wanted: String) -> Bool {
        wanted.trimmed.withoutEntities.withUnixLines == self.description.trimmed.withUnixLines
    }
}

extension String {
    var withUnixLines: String {
        // "\r\n" is one character.
        String(map { $0 == "\r\n" ? "\n" : $0 })
    }
}
