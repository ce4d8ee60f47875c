import Catalog

extension MemberLookup.Missed: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch miss {
        case .nobodyHasEmail: messages.nobodyHasEmail
        case .severalHaveEmail(let people):
            messages.severalHaveEmail(people.map { String($0.rawValue) }.joined(separator: ", "))
        case .nobodyHasName(similar: []): messages.nobodyHasName
        case .nobodyHasName(let similar): messages.nobodyHasName(similar: list(similar) { $0.name })
        case .severalHaveName(let people): messages.severalHaveName(people.count, who: list(people, details))
        case .departmentIsEmpty: messages.departmentIsEmpty
        case .noSuchDepartment: messages.noSuchDepartment
        case .severalDepartments(let found):
            messages.severalDepartments(found.map { "\($0.id.rawValue) \($0.name)" }.joined(separator: ", "))
        case .noSuchChat: messages.noSuchChat
        case .noSuchGroup(let meant): messages.noSuchGroup(meant: meant.map { MemberEntry.group($0).text })
        case .linkOfOtherPortal(let host): messages.linkOfOtherPortal(host)
        case .groupOfOtherPortal(let portal): messages.groupOfOtherPortal(portal)
        case .unanswered(let error): explanation(of: error, in: messages)
        }
    }

    /// Position and department, as far as they have names.
    private func details(of person: Person) -> String {
        ([person.position] + person.departments.compactMap { departments[$0] }).filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    /// The first of some people by their ids, each with what tells them apart.
    private func list(_ people: [Person], _ detail: (Person) -> String) -> String {
        let shown = people.prefix(Self.mostPeople).map { person in
            let detail = detail(person)
            return detail.isEmpty ? "\(person.id.rawValue)" : "\(person.id.rawValue) (\(detail))"
        }
        return (shown + (people.count > Self.mostPeople ? ["…"] : [])).joined(separator: ", ")
    }

    private static var mostPeople: Int { 5 }

    /// Where a scope is missing, what it is for says more than the error.
    private func explanation(of error: PortalError, in messages: Messages) -> Explanation {
        switch entry.meant {
        case .email where error.lacksScope: messages.emailNeedsScope
        case .department(_, branches: true) where error.lacksScope: messages.branchesNeedScope
        case .departmentNamed where error.lacksScope: messages.departmentNamesNeedScope
        default: error.explanation(in: messages)
        }
    }
}

extension MemberResolution.Doubt: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch reason {
        // Who may be meant stands below.
        case .missed(.severalHaveName(let people)): messages.severalHaveName(people.count)
        case .missed(.nobodyHasName): messages.nobodyHasName
        case .missed(let miss): MemberLookup.Missed(entry, miss).explanation(in: messages)
        case .unknown: messages.unknownPerson
        case .dismissed(let person): messages.dismissedPerson(person.name)
        }
    }
}

extension PortalError {
    /// The credential may not make the call.
    public var lacksScope: Bool { code.uppercased() == "INSUFFICIENT_SCOPE" }
}
