import Bitrix24

/// How people and values are called on the screen.
extension Model {
    func name(of caller: Caller) -> String {
        caller.name.isEmpty ? "user \(caller.id.rawValue)" : "\(caller.name) (\(caller.id.rawValue))"
    }

    /// "Ann Holm", or the number while no more is known.
    func name(of id: UserID) -> String {
        if case .known(let person)? = people[id], !person.name.isEmpty { return person.name }
        if portal.caller?.id == id, let caller = portal.caller, !caller.name.isEmpty { return caller.name }
        return String(id.rawValue)
    }

    /// What is special about a person, as a word behind the name; nil where nothing is.
    func mark(of id: UserID) -> String? {
        switch people[id] {
        case .stranger: "not on this portal"
        case .known(let person):
            if !person.isActive {
                "dismissed"
            } else if person.isBot {
                "bot"
            } else if person.isExtranet {
                "extranet"
            } else if person.isAbsent {
                "absent"
            } else {
                nil
            }
        case .asked, nil: nil
        }
    }

    /// Who owns the chat if all goes as asked.
    var ownerText: String {
        guard let owner = form.owner.chosen.first else {
            return portal.caller.map { "you, \(name(of: $0))" } ?? "you"
        }
        return name(of: owner)
    }

    /// The people who get to know of the chat: all members but the caller.
    var notified: [UserID] {
        form.structure.membersWithOwner.filter { $0 != portal.caller?.id }
    }
}

extension ChatKind {
    var label: String {
        switch self {
        case .open: "Open"
        case .closed: "Closed"
        }
    }

    var explanation: String {
        switch self {
        case .open: "anybody can find it"
        case .closed: "members only"
        }
    }
}
