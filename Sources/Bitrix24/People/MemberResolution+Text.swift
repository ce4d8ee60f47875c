import Catalog

extension MemberLookup.Missed {
    /// Why the entry leads to nobody.
    public func sentence(in words: Words) -> String {
        switch miss {
        case .nobodyHasEmail: return words.nobodyHasEmail
        case .severalHaveEmail(let people):
            return words.severalHaveEmail(people.map { String($0.rawValue) }.joined(separator: ", "))
        case .nobodyHasName: return words.nobodyHasName
        case .severalHaveName(let people): return words.severalHaveName(people.count)
        case .departmentIsEmpty: return words.departmentIsEmpty
        case .noSuchDepartment: return words.noSuchDepartment
        case .unanswered(let error):
            guard error.lacksScope else { return error.sentence }
            switch entry {
            case .email: return words.emailNeedsScope
            case .department(_, branches: true): return words.branchesNeedScope
            default: return error.sentence
            }
        }
    }

    /// What to do about it.
    public func advice(in words: Words) -> String {
        switch miss {
        case .nobodyHasEmail: return words.checkAddress
        case .severalHaveEmail, .severalHaveName: return words.giveID
        case .nobodyHasName: return words.checkName
        case .departmentIsEmpty, .noSuchDepartment: return words.checkDepartment
        case .unanswered(let error):
            guard error.lacksScope else { return error.advice }
            switch entry {
            case .email: return words.addScopeUser
            case .department(_, branches: true): return words.addScopeDepartment
            default: return error.advice
            }
        }
    }
}

extension MemberResolution.Doubt {
    /// Why the entry cannot be taken as it stands.
    public func sentence(in words: Words) -> String {
        switch reason {
        case .missed(let miss): MemberLookup.Missed(entry, miss).sentence(in: words)
        case .unknown: words.unknownPerson
        case .dismissed(let person): words.dismissed(person.name)
        }
    }

    /// What to do about it.
    public func advice(in words: Words) -> String {
        switch reason {
        case .missed(let miss): MemberLookup.Missed(entry, miss).advice(in: words)
        case .unknown: words.checkID
        case .dismissed: words.leaveOut
        }
    }
}

extension PortalError {
    /// The credential may not make the call.
    public var lacksScope: Bool { code.uppercased() == "INSUFFICIENT_SCOPE" }
}
