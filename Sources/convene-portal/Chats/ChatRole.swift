/// What somebody is in a chat; each may do what those before it may.
enum ChatRole: Sendable, Comparable, CaseIterable {
    /// No member, but an open chat can be read.
    case guest, member, manager, owner

    /// The role as replies spell it.
    var word: String { "\(self)" }
}

extension Chat {
    /// An author who is no member owns nothing: such a chat has no owner (chats.md J6).
    func role(of person: Person) -> ChatRole {
        role(of: person.id)
    }

    func role(of user: Int) -> ChatRole {
        guard members.contains(user) else { return .guest }
        if user == owner { return .owner }
        return managers.contains(user) ? .manager : .member
    }
}
