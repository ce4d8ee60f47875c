import Catalog

/// The people behind a list of member entries.
public struct MemberLookup: Sendable, Equatable {
    /// Why an entry leads to nobody.
    public enum Miss: Sendable, Equatable {
        case nobodyHasEmail
        /// Carries the ids of the people who share the address.
        case severalHaveEmail([UserID])
        case departmentIsEmpty
        case noSuchDepartment
    }

    /// In the order of the entries, each once.
    public internal(set) var people: [UserID] = []
    public internal(set) var misses: [(entry: MemberEntry, miss: Miss)] = []

    public static func == (left: Self, right: Self) -> Bool {
        left.people == right.people
            && left.misses.elementsEqual(right.misses) { $0.entry == $1.entry && $0.miss == $1.miss }
    }

    mutating func add(_ found: [UserID]) {
        var known = Set(people)
        people += found.filter { known.insert($0).inserted }
    }
}

extension MemberLookup.Miss: Explained {
    public func explanation(in words: Words) -> Explanation {
        switch self {
        case .nobodyHasEmail: words.nobodyHasEmail
        case .severalHaveEmail(let people):
            words.severalHaveEmail(people.map { String($0.rawValue) }.joined(separator: ", "))
        case .departmentIsEmpty: words.departmentIsEmpty
        case .noSuchDepartment: words.noSuchDepartment
        }
    }
}

/// Finds out who is meant, one entry after the other.
private struct MemberSearch {
    let client: Client
    let rule: RetryRule
    let announce: (RetryRule.Pause) -> Void
    var lookup = MemberLookup()
    /// All departments, once somebody asked for those below one.
    private var company: [Department]?

    init(client: Client, rule: RetryRule, announce: @escaping (RetryRule.Pause) -> Void) {
        self.client = client
        self.rule = rule
        self.announce = announce
    }

    mutating func find(_ entry: MemberEntry) async throws(PortalError) {
        switch entry {
        case .person(let id): lookup.add([id])
        case .email(let address): try await find(email: address, of: entry)
        case .department(let id, branches: false): try await find(staffOf: [id], of: entry)
        case .department(let id, branches: true):
            let all = try await departments()
            guard all.contains(where: { $0.id == id }) else {
                lookup.misses.append((entry, .noSuchDepartment))
                return
            }
            try await find(staffOf: all.branch(of: id), of: entry)
        }
    }

    private mutating func find(email address: String, of entry: MemberEntry) async throws(PortalError) {
        let found = try await ask { () async throws(PortalError) in try await client.people(withEmail: address).value }
        switch found.count {
        case 1: lookup.add(found)
        case 0: lookup.misses.append((entry, .nobodyHasEmail))
        default: lookup.misses.append((entry, .severalHaveEmail(found)))
        }
    }

    private mutating func find(staffOf departments: [DepartmentID], of entry: MemberEntry) async throws(PortalError) {
        let found = try await ask { () async throws(PortalError) in try await client.employees(of: departments).value }
        if found.isEmpty { lookup.misses.append((entry, .departmentIsEmpty)) }
        lookup.add(found)
    }

    private mutating func departments() async throws(PortalError) -> [Department] {
        if let company { return company }
        let all = try await ask { () async throws(PortalError) in try await client.allDepartments() }
        company = all
        return all
    }

    private func ask<Value: Sendable>(
        _ call: () async throws(PortalError) -> Value
    ) async throws(PortalError) -> Value {
        try await rule.repeating(announce: announce, call)
    }
}

extension Client {
    /// Asks the portal who is meant. Plain ids cost nothing; an e-mail address or a department costs a call, the first
    /// `department:N+` as many more as the company has pages of 50 departments.
    ///
    /// - Parameters:
    ///   - rule: how often a call that the portal refuses for now is made again.
    ///   - announce: told before each pause.
    /// - Throws: `INSUFFICIENT_SCOPE` where the credential lacks `user` (e-mail) or `department` (those below).
    public func lookUp(
        _ entries: [MemberEntry], repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async throws(PortalError) -> MemberLookup {
        var search = MemberSearch(client: self, rule: rule, announce: announce)
        for entry in entries { try await search.find(entry) }
        return search.lookup
    }
}
