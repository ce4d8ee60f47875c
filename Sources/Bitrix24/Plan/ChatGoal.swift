/// What is wanted of a chat: each field is set, left alone, or for lists changed by some or exactly these.
public struct ChatGoal: Sendable, Equatable {
    /// Nil leaves it alone, as for all that follow.
    public var title: String?
    /// An empty one clears it.
    public var description: String?
    public var color: ChatColor?
    public var kind: ChatKind?
    public var avatar = AvatarGoal.unchanged
    public var owner: UserID?
    /// Those that are to be set.
    public var rights: ChatRights = [:]
    /// Owner and caller are members in any case, also where the list is exact.
    public var members = ListGoal<UserID>.unchanged
    /// Who becomes a manager becomes a member too. The owner is one in any case.
    public var managers = ListGoal<UserID>.unchanged
    public var departments = ListGoal<DepartmentLink>.unchanged
    /// What those see of earlier messages who are added; nil leaves it to the portal.
    public var earlierMessages: EarlierMessages?

    public init() {}
}

/// What is wanted of a list.
public enum ListGoal<Element: Hashable & Sendable>: Sendable, Equatable {
    case unchanged
    case change(adding: [Element], removing: [Element])
    case exactly([Element])

    /// Who comes and who goes, each once; who is there already does not come.
    public func difference(from present: [Element]) -> (added: [Element], removed: [Element]) {
        let there = Set(present)
        var seen: Set<Element> = []
        func once(_ elements: [Element]) -> [Element] { elements.filter { seen.insert($0).inserted } }
        switch self {
        case .unchanged: return ([], [])
        case .change(let adding, let removing):
            return (once(adding.filter { !there.contains($0) }), once(removing.filter(there.contains)))
        case .exactly(let wanted):
            let kept = Set(wanted)
            return (once(wanted.filter { !there.contains($0) }), once(present.filter { !kept.contains($0) }))
        }
    }
}

/// What is wanted of the picture.
public enum AvatarGoal: Sendable, Equatable {
    case unchanged
    /// This one, whatever is there.
    case replaced(by: Picture)
    /// Any; this one, if there is none.
    case present(Picture)
    case absent
}

extension ChatGoal {
    /// What a new chat should be like: what was left out of the structure is the portal's choice.
    public init(_ structure: ChatStructure) {
        self.init()
        if !structure.title.trimmed.isEmpty { title = structure.title }
        if !structure.description.trimmed.isEmpty { description = structure.description }
        color = structure.color
        kind = structure.kind ?? .closed
        avatar = structure.avatar.map { .present($0) } ?? .unchanged
        owner = structure.owner
        rights = structure.rights
        if !structure.managers.isEmpty { managers = .change(adding: structure.managers, removing: []) }
        if !structure.departments.isEmpty { departments = .change(adding: structure.departments, removing: []) }
        let people = structure.allMembers
        if !people.isEmpty { members = .change(adding: people, removing: []) }
        // Everybody was to be there from the beginning.
        earlierMessages = .show
    }

    /// As much of it as the request that makes a chat does not take, the owner among it: today's portals ignore that one.
    public init(afterCreating structure: ChatStructure) {
        let whole = ChatGoal(structure)
        self.init()
        owner = whole.owner
        rights = whole.rights
        managers = whole.managers
        departments = whole.departments
        earlierMessages = whole.earlierMessages
    }

    /// Nothing is asked for.
    public var isEmpty: Bool {
        var nothing = ChatGoal()
        nothing.earlierMessages = earlierMessages
        return self == nothing
    }
}
