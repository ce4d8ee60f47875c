extension ChatPlanner {
    private var present: [UserID] { stored.members ?? [] }

    /// Those who are to be in the chat at the end, whether or not the list of members names them.
    private var wantedAnyway: [UserID] {
        [goal.owner, caller].compactMap(\.self) + managersToMake
    }

    private var managersToMake: [UserID] {
        goal.managers.difference(from: stored.managers ?? stored.owner.map { [$0] } ?? []).added
    }

    private var managersToUnmake: [UserID] {
        if stored.managers == nil, case .change(_, let removing) = goal.managers { return removing }
        let removed = goal.managers.difference(from: stored.managers ?? []).removed
        guard case .exactly = goal.managers else { return removed }
        // An exact list need not name the owner; nor is it a wish about who owns the chat at the end.
        return removed.filter { $0 != stored.owner && $0 != goal.owner }
    }

    mutating func planNewMembers() {
        let others = managersToMake + [goal.owner].compactMap(\.self)
        let named = goal.members.difference(from: present).added
        let missing = named + others.filter { !present.contains($0) && !named.contains($0) }
        var seen: Set<UserID> = []
        let people = missing.filter { seen.insert($0).inserted }
        guard !people.isEmpty, may(.addMembers, .members) else { return }
        add(.addMembers(people, goal.earlierMessages), to: .people(people))
    }

    /// The step that brings somebody in, if there is one.
    private func entry(of person: UserID) -> [Int] {
        steps.indices.filter { index in
            if case .addMembers(let people, _) = steps[index].action { people.contains(person) } else { false }
        }
    }

    /// Whether somebody is, or will be, in the chat: who could not be added cannot be made anything.
    private func willBeMember(_ person: UserID) -> Bool { present.contains(person) || !entry(of: person).isEmpty }

    mutating func planManagers() {
        for person in managersToMake where willBeMember(person) {
            guard may(.changeManagers, .managers, of: .added(person)) else { continue }
            add(.setManager(person, true), to: .people([person]), needs: entry(of: person))
        }
        if stored.managers == nil, case .exactly = goal.managers { return refuse(.managers, .notShown) }
        // Who leaves the chat is no manager afterwards.
        let leaving = Set(removals)
        for person in managersToUnmake where !leaving.contains(person) {
            if person == stored.owner {
                refuse(.managers, of: .removed(person), .ownerIsManager)
            } else if may(.changeManagers, .managers, of: .removed(person)) {
                add(.setManager(person, false), to: .people([person]))
            }
        }
    }

    /// Where the portal does not show the members, whoever is named is taken for one.
    private var removals: [UserID] {
        if stored.members == nil, case .change(_, let removing) = goal.members { return removing }
        let removed = goal.members.difference(from: present).removed
        guard case .exactly = goal.members else { return removed }
        let kept = Set(wantedAnyway + [stored.owner].compactMap(\.self))
        return removed.filter { !kept.contains($0) }
    }

    mutating func planRemovals() {
        if stored.members == nil, case .exactly = goal.members { return refuse(.members, .notShown) }
        for person in removals {
            if person == caller {
                refuse(.members, of: .removed(person), .callerStays)
            } else if person == stored.owner {
                refuse(.members, of: .removed(person), .ownerStays)
            } else if stored.isMemberByDepartment(person), !isUnlinking {
                refuse(.members, of: .removed(person), .byDepartment)
            } else if may(.removeMembers, .members, of: .removed(person)) {
                add(.removeMember(person, asManager: access.role != .owner), to: .people([person]))
            }
        }
    }

    /// Links that end may take the person along; the portal decides.
    private var isUnlinking: Bool { !goal.departments.difference(from: stored.departments ?? []).removed.isEmpty }

    /// The last of all: afterwards the caller may change nothing more, so everything before must have worked.
    mutating func planOwner() {
        guard let owner = goal.owner, owner != stored.owner, willBeMember(owner), may(.changeOwner, .owner) else {
            return
        }
        add(.setOwner(owner), to: .people([owner]), needs: Array(steps.indices))
    }
}
