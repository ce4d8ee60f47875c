import Catalog

/// Everybody whom the rows of a table name, each asked about once.
public struct RowPeople: Sendable {
    private let lookups: [MemberEntry: MemberLookup]
    /// What the portal says about them; nil where it does not answer that question, for the reason that stands there.
    private let known: Result<[UserID: Person], PortalError>

    fileprivate init(_ lookups: [MemberEntry: MemberLookup], known: Result<[UserID: Person], PortalError>) {
        self.lookups = lookups
        self.known = known
    }

    /// Nobody was asked: numbers mean themselves, and nothing is known of anybody.
    public static let offline = RowPeople([:], known: .success([:]))

    /// The people of a list, and what is wrong with the rest of it.
    public func people(of entries: [MemberEntry]) -> (people: [UserID], issues: [ValidationIssue]) {
        var people: [UserID] = []
        var issues: [ValidationIssue] = []
        for entry in entries {
            guard let lookup = lookups[entry.meant] else {
                if case .person(let id) = entry.meant { Self.put([id], entry, into: &people) }
                continue
            }
            issues += lookup.misses.map { missed in
                ValidationIssue(.unresolvedMember, .members) { messages in
                    let text = missed.explanation(in: messages)
                    return .init("\(missed.entry.text): \(text.sentence)", text.advice)
                }
            }
            Self.put(lookup.people, entry, into: &people)
        }
        if case .success(let known) = known, !known.isEmpty {
            issues += MemberCheck(people, found: known).faults
        }
        return (people, issues)
    }

    /// Whether somebody is named whom nobody has looked up.
    public func leavesOpen(_ entries: [MemberEntry]) -> Bool {
        entries.contains { entry in
            if case .person = entry.meant { return false }
            return lookups[entry.meant] == nil
        }
    }

    /// The same with what was found out later, which counts more.
    public func joined(with later: RowPeople) -> RowPeople {
        let people: Result<[UserID: Person], PortalError> =
            switch (known, later.known) {
            case (.success(let before), .success(let now)): .success(before.merging(now) { $1 })
            case (.failure, _): known
            case (_, .failure): later.known
            }
        return RowPeople(lookups.merging(later.lookups) { $1 }, known: people)
    }

    public func name(of person: UserID) -> String? { (try? known.get())?[person]?.name }

    /// Why the portal does not tell who the people are.
    public var failure: PortalError? { if case .failure(let error) = known { error } else { nil } }

    private static func put(_ found: [UserID], _ entry: MemberEntry, into people: inout [UserID]) {
        if entry.leavesOut {
            let gone = Set(found)
            people.removeAll(where: gone.contains)
        } else {
            var there = Set(people)
            people += found.filter { there.insert($0).inserted }
        }
    }
}

extension Client {
    /// Finds out who is meant in all rows of a table: fifty names or addresses cost a request, two hundred people one
    /// more.
    ///
    /// - Parameter groups: those that entries can name.
    public func people(
        of lists: [[MemberEntry]], groups: PeopleGroups = PeopleGroups(), repeating rule: RetryRule,
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async -> RowPeople {
        var seen: Set<MemberEntry> = []
        var asked: [MemberEntry] = []
        for entry in lists.joined() where seen.insert(entry.meant).inserted { asked.append(entry.meant) }
        let cache = PeopleCache()
        let found = await lookUp(
            asked.map { [$0] }, groups: groups, remembering: cache, repeating: rule, announce: announce)
        var ids: Set<UserID> = []
        for lookup in found { ids.formUnion(lookup.people) }
        let lookups = Dictionary(zip(asked, found), uniquingKeysWith: { first, _ in first })
        do throws(PortalError) {
            let sorted = ids.sorted()
            return RowPeople(
                lookups,
                known: .success(
                    try await rule.repeating(announce: announce) { () async throws(PortalError) in
                        try await allPeople(sorted, remembering: cache)
                    }))
        } catch {
            return RowPeople(lookups, known: .failure(error))
        }
    }
}
