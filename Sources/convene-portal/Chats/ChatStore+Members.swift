extension ChatStore {
    /// Adds people, each once, by hand.
    ///
    /// - Returns: those who were no members before.
    @discardableResult
    mutating func join(_ people: [Int], to id: Int, by edit: ChatEdit) -> [Int] {
        guard let chat = chat(id) else { return [] }
        var seen = Set(chat.members)
        let fresh = people.filter { seen.insert($0).inserted }
        guard !fresh.isEmpty else { return [] }
        update(id) { chat in
            chat.members += fresh
            chat.note("joined", fresh, by: edit)
        }
        return fresh
    }

    /// Takes a member out. An owner who goes passes the chat on to some other employee.
    mutating func remove(_ user: Int, from id: Int, by edit: ChatEdit) {
        change(id, by: edit) { chat in
            chat.forget(user)
            chat.note("left", [user], by: edit)
            guard chat.owner == user else { return }
            let heir = chat.members.first { member in
                edit.directory.person(member).map { $0.isActive && $0.kind == .employee } == true
            }
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
