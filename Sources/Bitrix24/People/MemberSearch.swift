/// Finds out who is meant, with as few requests as the portal can do with.
struct MemberSearch {
    let client: Client
    let groups: PeopleGroups
    let rule: RetryRule
    let announce: (RetryRule.Pause) -> Void
    /// Told how many entries have their answer, names and addresses together.
    let progress: (Int) -> Void
    var answered = 0
    var outcomes: [MemberEntry: MemberOutcome] = [:]
    /// Whom the answers have told of on the way: nobody needs to ask about them once more.
    var lookedUp: [UserID: Person] = [:]
    /// All departments, once somebody asked for those below one.
    var departmentTree: DepartmentTree?

    mutating func find(_ entries: [MemberEntry]) async {
        var names: [String] = []
        var emails: [String] = []
        var chats: [ChatID] = []
        var departments: [MemberEntry] = []
        var asked: Set<MemberEntry> = []
        for entry in entries.map(\.meant) where outcomes[entry] == nil && asked.insert(entry).inserted {
            switch entry {
            case .person(let id): outcomes[entry] = .found([id])
            case .name(let name): names.append(name)
            case .email(let address): emails.append(address)
            case .me: outcomes[entry] = await caller()
            case .chat(let chat): chats.append(chat)
            case .department, .departmentNamed: departments.append(entry)
            case .link(let host, _): outcomes[entry] = .missed(.linkOfOtherPortal(host))
            case .group(let name): outcomes[entry] = .missed(groups.miss(of: name))
            case .without: break
            }
        }
        await find(names: names)
        await find(emails: emails)
        await find(chats: chats)
        await find(departments: departments)
    }

    /// Names that are nobody's, with other ways to read them.
    func otherReadings(of entries: [MemberEntry]) -> [MemberEntry: NameReadings] {
        var readings: [MemberEntry: NameReadings] = [:]
        for entry in entries {
            guard case .name(let name) = entry, case .missed(.nobodyHasName(similar: [])) = outcomes[entry] else {
                continue
            }
            let other = NameReadings(name)
            if !other.readings.isEmpty { readings[entry] = other }
        }
        return readings
    }

    /// The first reading that holds; nil for none.
    func people(of readings: NameReadings) -> [MemberEntry]? {
        readings.readings.first { reading in
            reading.people.allSatisfy(isSomebody) && reading.remark.map { !isSomebody($0) && !isNearly($0) } ?? true
        }?.people
    }

    private func isSomebody(_ entry: MemberEntry) -> Bool {
        switch outcomes[entry] {
        case .found, .missed(.severalHaveName): true
        default: false
        }
    }

    /// Parts of people's names are in it.
    private func isNearly(_ entry: MemberEntry) -> Bool {
        if case .missed(.nobodyHasName(similar: let people)) = outcomes[entry] { !people.isEmpty } else { false }
    }
}
