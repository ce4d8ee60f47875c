import Bitrix24
import Catalog

/// How people and values are called on the screen.
extension Session {
    func name(of caller: Caller) -> String {
        caller.name.isEmpty ? messages.user(caller.id.rawValue) : "\(caller.name) (\(caller.id.rawValue))"
    }

    /// "Ann Holm", or the number while no more is known.
    func name(of id: UserID) -> String {
        if case .known(let person)? = people[id], !person.name.isEmpty { return person.name }
        if portal.caller?.id == id, let caller = portal.caller, !caller.name.isEmpty { return caller.name }
        return String(id.rawValue)
    }

    /// The names of these people that others bear too: among them, or among all who are known; and each of these names
    /// with a detail that does not tell its bearers apart either.
    func sharedNames(of ids: [UserID]) -> Set<String> {
        var seen: Set<String> = []
        let names = Set(ids.map { name(of: $0) }.filter { !seen.insert($0).inserted || directory.isShared($0) })
        if names.isEmpty { return [] }
        var namesakes = Dictionary(directory.people(named: names).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        for person in ids.compactMap({ people[$0]?.person }) where names.contains(person.name) {
            namesakes[person.id] = person
        }
        return names.union(namesakes.values.compactMap(detailedName).filter { !seen.insert($0).inserted })
    }

    /// The name, and where others have it too what tells the person apart: position or department, or the number.
    func name(of id: UserID, besides shared: Set<String>) -> String {
        let name = name(of: id)
        guard shared.contains(name), let person = people[id]?.person else { return name }
        guard let detailed = detailedName(of: person), !shared.contains(detailed) else {
            return "\(name), \(id.rawValue)"
        }
        return detailed
    }

    private func detailedName(of person: Person) -> String? {
        let details = [person.position] + person.departments.compactMap { departments.name(of: $0) }
        return details.first { !$0.isEmpty }.map { "\(person.name), \($0)" }
    }

    /// The same where a step or a difference speaks of somebody: nobody may be taken for another one of the same name.
    func exactName(of id: UserID) -> String {
        let name = name(of: id)
        guard namesakes.contains(name), let person = people[id]?.person else { return name }
        let details = self.details(of: person)
        return "\(name) (\(details.isEmpty ? "" : details + ", ")\(id.rawValue))"
    }

    /// Everybody of whom the form, and the chat that is changed in it, speak.
    var peopleAtHand: [UserID] {
        var seen: Set<UserID> = []
        let all = form.members.chosen + form.managers.chosen + form.owner.chosen + (edited?.stored.members ?? [])
        return all.filter { seen.insert($0).inserted }
    }

    /// Position and departments, as far as they have names.
    func details(of person: Person) -> String {
        let named = person.departments.compactMap { departments.name(of: $0) }
        return ([person.position] + named).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// What is special about a person, as a word behind the name; nil where nothing is.
    func mark(of id: UserID) -> String? {
        switch people[id] {
        case .stranger: messages.notOnPortal
        case .known(let person):
            if !person.isActive {
                messages.dismissed
            } else if person.isBot {
                messages.bot
            } else if person.isExtranet {
                messages.extranet
            } else if person.isAbsent {
                messages.absent
            } else {
                nil
            }
        case .asked, nil: nil
        }
    }

    var bots: [UserID] { people.values.compactMap(\.person).filter(\.isBot).map(\.id) }

    /// Who owns the chat if all goes as asked.
    var ownerText: String {
        guard let owner = form.owner.chosen.first else {
            if let edited, edited.stored.owner == nil { return messages.nothing }
            return portal.caller.map { messages.you(name(of: $0)) } ?? messages.you
        }
        return name(of: owner)
    }

    /// How many members the chat that is open has, where the portal does not show who they are; otherwise nil.
    var unseenMembers: String? {
        guard let edited, edited.stored.members == nil else { return nil }
        return messages.notShown(edited.stored.memberCount.map { messages.people($0) } ?? "")
    }

    /// A color as the form calls it.
    func label(of color: ChatColor?) -> String {
        color?.label(in: messages) ?? messages.portalChooses
    }

    /// The people who get to know of the chat: all members but the caller.
    var notified: [UserID] {
        // Not of the whole structure: the preview asks with each key.
        var people = ChatStructure()
        people.members = form.members.chosen
        people.owner = form.owner.chosen.first
        people.managers = form.managers.chosen
        return people.allMembers.filter { $0 != portal.caller?.id }
    }
}

extension ChatKind {
    /// "Closed, members only"
    func summary(in messages: Messages) -> String {
        "\(label(in: messages)), \(self == .open ? messages.openKindMeaning : messages.closedKindMeaning)"
    }
}
