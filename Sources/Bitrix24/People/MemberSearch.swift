/// Finds out who is meant, with as few requests as the portal can do with.
struct MemberSearch {
    let client: Client
    let rule: RetryRule
    let announce: (RetryRule.Pause) -> Void
    var outcomes: [MemberEntry: MemberOutcome] = [:]
    /// All departments, once somebody asked for those below one.
    var departmentTree: DepartmentTree?

    init(client: Client, rule: RetryRule, announce: @escaping (RetryRule.Pause) -> Void) {
        self.client = client
        self.rule = rule
        self.announce = announce
    }

    mutating func find(_ entries: [MemberEntry]) async {
        var names: [String] = []
        var emails: [String] = []
        var asked: Set<MemberEntry> = []
        let meant = entries.map(\.meant).filter { outcomes[$0] == nil && asked.insert($0).inserted }
        for entry in meant {
            switch entry {
            case .person(let id): outcomes[entry] = .found([id])
            case .name(let name): names.append(name)
            case .email(let address): emails.append(address)
            case .me, .department, .departmentNamed, .chat, .without: break
            }
        }
        await find(names: names)
        await find(emails: emails)
        for entry in meant {
            switch entry {
            case .me: outcomes[entry] = await caller()
            case .department(let id, let branches): outcomes[entry] = await staff(of: id, branches: branches)
            case .departmentNamed(let name, let branches):
                outcomes[entry] = await staff(named: name, branches: branches)
            case .chat(let chat): outcomes[entry] = await members(of: chat)
            case .person, .name, .email, .without: break
            }
        }
    }

    /// Names of four words and more that are nobody's, as pairs of words.
    func unknownRows(among entries: [MemberEntry]) -> [MemberEntry: [MemberEntry]] {
        var rows: [MemberEntry: [MemberEntry]] = [:]
        for entry in entries {
            guard case .name(let name) = entry, case .missed(.nobodyHasName(similar: [])) = outcomes[entry] else {
                continue
            }
            let words = name.split(separator: " ")
            guard words.count >= 4, words.count.isMultiple(of: 2) else { continue }
            rows[entry] = stride(from: 0, to: words.count, by: 2).map { .name("\(words[$0]) \(words[$0 + 1])") }
        }
        return rows
    }

    func haveAllPeople(_ entries: [MemberEntry]) -> Bool {
        !entries.isEmpty
            && entries.allSatisfy { entry in
                switch outcomes[entry] {
                case .found, .missed(.severalHaveName): true
                default: false
                }
            }
    }
}
