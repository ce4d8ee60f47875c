import Catalog

extension MemberLookup.Missed: Explained {
    public func explanation(in words: Words) -> Explanation {
        switch miss {
        case .nobodyHasEmail: words.nobodyHasEmail
        case .severalHaveEmail(let people):
            words.severalHaveEmail(people.map { String($0.rawValue) }.joined(separator: ", "))
        case .nobodyHasName: words.nobodyHasName
        case .severalHaveName(let people): words.severalHaveName(people.count)
        case .departmentIsEmpty: words.departmentIsEmpty
        case .noSuchDepartment: words.noSuchDepartment
        case .unanswered(let error): explanation(of: error, in: words)
        }
    }

    /// Where a scope is missing, what it is for says more than the error.
    private func explanation(of error: PortalError, in words: Words) -> Explanation {
        switch entry {
        case .email where error.lacksScope: words.emailNeedsScope
        case .department(_, branches: true) where error.lacksScope: words.branchesNeedScope
        default: error.explanation(in: words)
        }
    }
}

extension MemberResolution.Doubt: Explained {
    public func explanation(in words: Words) -> Explanation {
        switch reason {
        case .missed(let miss): MemberLookup.Missed(entry, miss).explanation(in: words)
        case .unknown: words.unknownPerson
        case .dismissed(let person): words.dismissedPerson(person.name)
        }
    }
}

extension PortalError {
    /// The credential may not make the call.
    public var lacksScope: Bool { code.uppercased() == "INSUFFICIENT_SCOPE" }
}
