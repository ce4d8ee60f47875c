extension ChatStore {
    /// Adds people, each once, by hand.
    ///
    /// - Returns: those who were no members before.
    @discardableResult
    mutating func join(_ people: [Int], to id: Int) -> [Int] {
        guard let chat = chat(id) else { return [] }
        var seen = Set(chat.members)
        let fresh = people.filter { seen.insert($0).inserted }
        if !fresh.isEmpty { update(id) { $0.members += fresh } }
        return fresh
    }

    /// Takes a member out. An owner who goes passes the chat on to some other employee.
    mutating func remove(_ user: Int, from id: Int, in directory: Directory) {
        update(id) { chat in
            chat.forget(user)
            guard chat.owner == user else { return }
            let heir = chat.members.first { directory.person($0).map { $0.isActive && $0.kind == .employee } == true }
            if let heir { chat.setOwner(heir) }
        }
    }
}

extension Chat {
    fileprivate mutating func forget(_ user: Int) {
        members.removeAll { $0 == user }
        managers.removeAll { $0 == user }
        structureMembers.remove(user)
        marks.remove(user)
    }

    /// Makes a member the owner; the manager's flag goes along.
    mutating func setOwner(_ user: Int) {
        managers.removeAll { $0 == owner || $0 == user }
        managers.append(user)
        owner = user
    }
}
