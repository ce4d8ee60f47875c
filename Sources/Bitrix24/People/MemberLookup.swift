/// The people behind a list of member entries.
public struct MemberLookup: Sendable, Equatable {
    /// Why an entry leads to nobody.
    public enum Miss: Error, Sendable, Equatable {
        case nobodyHasEmail
        /// Carries the ids of the people who share the address.
        case severalHaveEmail([UserID])
        /// Carries people of whose names the words are a part.
        case nobodyHasName(similar: [Person])
        case severalHaveName([Person])
        case departmentIsEmpty
        case noSuchDepartment
        /// Carries the departments that bear the name.
        case severalDepartments([Department])
        /// Carries the name that was probably meant.
        case noSuchGroup(meant: String?)
        /// Carries the portal of a group whose people are known by number only.
        case groupOfOtherPortal(String)
        /// Carries its host.
        case linkOfOtherPortal(String)
        /// Or one that the caller does not see.
        case noSuchChat
        /// The portal did not answer the question, or needs another credential for it.
        case unanswered(PortalError)
    }

    /// An entry that leads to nobody.
    public struct Missed: Sendable, Equatable {
        public let entry: MemberEntry
        public let miss: Miss
        /// What the departments of namesakes are called, where their positions do not tell them apart.
        let departments: [Int: String]

        init(_ entry: MemberEntry, _ miss: Miss, departments: [Int: String] = [:]) {
            self.entry = entry
            self.miss = miss
            self.departments = departments
        }
    }

    /// In the order of the entries, each once.
    public private(set) var people: [UserID] = []
    /// In the order of the entries.
    public private(set) var misses: [Missed] = []
    /// Whom entries with a minus leave out, and no later entry puts in again.
    public private(set) var leftOut: Set<UserID> = []
    /// Who was told of on the way: of the people above those who were found by name.
    public private(set) var known: [UserID: Person] = [:]
    /// The first entry that led to each person.
    public private(set) var origins: [UserID: MemberEntry] = [:]

    /// - Parameters:
    ///   - outcomes: what was found for each entry, in their order.
    ///   - lookedUp: whom the answers have told of.
    ///   - departments: the names of departments that are known.
    init(
        _ outcomes: [(entry: MemberEntry, outcome: MemberOutcome)], lookedUp: [UserID: Person] = [:],
        departments: [Int: String] = [:]
    ) {
        for (entry, outcome) in outcomes {
            switch outcome {
            case .found(let ids) where entry.leavesOut: leaveOut(ids)
            case .missed(.severalHaveName(let namesakes)) where entry.leavesOut:
                // Of several with the name the one is meant who is in the list.
                let listed = namesakes.map(\.id).filter { origins[$0] != nil }
                if listed.count == 1 {
                    leaveOut(listed)
                } else {
                    misses.append(Missed(entry, .severalHaveName(namesakes), departments: departments))
                }
            case .found(let ids):
                for id in ids where origins[id] == nil {
                    origins[id] = entry
                    leftOut.remove(id)
                    people.append(id)
                }
            case .missed(let miss): misses.append(Missed(entry, miss, departments: departments))
            }
        }
        for id in people { known[id] = lookedUp[id] }
    }

    /// What a list says without asking anybody: the people that it gives by number, less those that it leaves out so.
    public init(offline entries: [MemberEntry]) {
        self.init(
            entries.compactMap { entry in
                guard case .person(let id) = entry.meant else { return nil }
                return (entry, .found([id]))
            })
    }

    /// As far as the list has got: who is named again behind it comes back.
    private mutating func leaveOut(_ ids: [UserID]) {
        let gone = Set(ids)
        people.removeAll(where: gone.contains)
        leftOut.formUnion(gone)
        for id in gone { origins[id] = nil }
    }
}

extension MemberEntry {
    /// Whoever it means, whether they are put in or left out.
    public var meant: MemberEntry {
        if case .without(let entry) = self { entry.meant } else { self }
    }

    public var leavesOut: Bool {
        if case .without = self { true } else { false }
    }
}
