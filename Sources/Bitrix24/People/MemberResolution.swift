/// A list of member entries as far as it leads to people, and what is doubtful about the rest. Nobody falls out unseen.
public struct MemberResolution: Sendable, Equatable {
    /// An entry that cannot be taken as it stands.
    public struct Doubt: Sendable, Equatable {
        public enum Reason: Sendable, Equatable {
            case missed(MemberLookup.Miss)
            /// The portal has nobody of this id, or does not show them to the caller.
            case unknown
            case dismissed(Person)
        }

        public let entry: MemberEntry
        public let reason: Reason

        public init(_ entry: MemberEntry, _ reason: Reason) {
            self.entry = entry
            self.reason = reason
        }

        /// The people of whom one may be meant.
        public var candidates: [Person] {
            switch reason {
            case .missed(.nobodyHasName(let similar)) where !entry.leavesOut: similar
            case .missed(.severalHaveName(let people)) where !entry.leavesOut: people
            default: []
            }
        }
    }

    /// In the order of the entries, each once.
    public let people: [Person]
    public let doubts: [Doubt]
    /// Whom entries with a minus leave out: of those who were there before the list.
    public let leftOut: Set<UserID>

    /// - Parameter known: what the portal says about the people of the lookup.
    public init(_ lookup: MemberLookup, known: [UserID: Person]) {
        leftOut = lookup.leftOut
        people = lookup.people.compactMap { known[$0] }.filter(\.isActive)
        doubts =
            lookup.misses.map { Doubt($0.entry, .missed($0.miss)) }
            + lookup.people.compactMap { id in
                let entry = lookup.origins[id] ?? .person(id)
                guard let person = known[id] else { return Doubt(entry, .unknown) }
                return person.isActive ? nil : Doubt(entry, .dismissed(person))
            }
    }
}

extension Client {
    /// Finds out who is meant and who they are.
    ///
    /// - Parameter progress: told how many entries have their answer, after each request.
    /// - Throws: what keeps the portal from telling who the people are; that single entries are not answered is a doubt.
    public func resolve(
        _ entries: [MemberEntry], groups: PeopleGroups = PeopleGroups(),
        repeating rule: RetryRule = RetryRule(budget: .zero), progress: @escaping (Int) -> Void = { _ in }
    ) async throws(PortalError) -> MemberResolution {
        let lookup = await lookUp(entries, groups: groups, repeating: rule, progress: progress)
        let strangers = lookup.people.filter { lookup.known[$0] == nil }
        let told = try await rule.repeating { () async throws(PortalError) in try await allPeople(strangers) }
        return MemberResolution(lookup, known: lookup.known.merging(told) { _, told in told })
    }
}
