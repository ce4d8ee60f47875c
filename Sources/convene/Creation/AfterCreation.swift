import Bitrix24
import Catalog

/// Managers, departments and rights of a new chat: steps after its creation.
struct AfterCreation: Sendable {
    let managers: [MemberEntry]
    /// Given by number or name.
    let departments: [String]
    let rights: ChatRights
    let faults: [ValidationIssue]

    init(_ options: AfterCreationOptions) {
        managers = options.managers.flatMap { PeopleList($0).entries }
        departments = options.department.map(\.trimmed).filter { !$0.isEmpty }
        var rights: ChatRights = [:]
        var faults = managers.compactMap { $0.malformed(in: .members) }
        for text in options.may {
            if let (right, level) = ChatRight.reading(text) {
                rights[right] = level
            } else {
                faults.append(.right(text))
            }
        }
        self.rights = rights
        self.faults = faults
    }

    /// What needs the portal before it is known.
    var unresolved: [String] {
        managers.filter { if case .person = $0.meant { false } else { true } }.map(\.text)
            + departments.filter { DepartmentLink(text: $0) == nil }
    }

    /// The structure with the managers among its members, and the goal, as far as they are known without the portal.
    func offline(_ structure: ChatStructure) -> NewChat {
        NewChat(
            structure, managers: MemberLookup(offline: managers).people,
            departments: departments.compactMap { DepartmentLink(text: $0) }, rights: rights)
    }
}

/// A chat that is to be made: what the request takes, and what it is to be afterwards.
struct NewChat: Sendable {
    let structure: ChatStructure
    /// What the request does not take, the owner among it.
    let goal: ChatGoal

    init(_ structure: ChatStructure, managers: [UserID], departments: [DepartmentLink], rights: ChatRights) {
        var structure = structure
        structure.members += managers.filter { !structure.members.contains($0) }
        var goal = ChatGoal()
        if !managers.isEmpty { goal.managers = .change(adding: managers, removing: []) }
        if !departments.isEmpty { goal.departments = .change(adding: departments, removing: []) }
        goal.rights = rights
        goal.owner = structure.owner
        goal.earlierMessages = .show
        self.structure = structure
        self.goal = goal
    }

    /// The steps after creation, as far as everything else is stored as asked.
    func plan(by caller: UserID?, with capabilities: Capabilities) -> ChatPlan {
        ChatPlan(goal, from: StoredChat(expecting: structure, by: caller), by: caller, with: capabilities)
    }
}
