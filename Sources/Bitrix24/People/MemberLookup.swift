/// The people behind a list of member entries.
public struct MemberLookup: Sendable, Equatable {
    /// Why an entry leads to nobody.
    public enum Miss: Sendable, Equatable {
        case nobodyHasEmail
        /// Carries the ids of the people who share the address.
        case severalHaveEmail([UserID])
        /// Carries people of whose names the words are a part.
        case nobodyHasName(similar: [Person])
        case severalHaveName([Person])
        case departmentIsEmpty
        case noSuchDepartment
        /// The portal did not answer the question, or needs another credential for it.
        case unanswered(PortalError)
    }

    /// An entry that leads to nobody.
    public struct Missed: Sendable, Equatable {
        public let entry: MemberEntry
        public let miss: Miss

        public init(_ entry: MemberEntry, _ miss: Miss) {
            self.entry = entry
            self.miss = miss
        }
    }

    /// In the order of the entries, each once.
    public private(set) var people: [UserID] = []
    /// In the order of the entries.
    public private(set) var misses: [Missed] = []
    /// The first entry that led to each person.
    public private(set) var origins: [UserID: MemberEntry] = [:]

    /// - Parameter outcomes: what was found for each entry, in their order.
    init(_ outcomes: [(entry: MemberEntry, outcome: MemberOutcome)]) {
        for (entry, outcome) in outcomes {
            switch outcome {
            case .found(let ids):
                for id in ids where origins[id] == nil {
                    origins[id] = entry
                    people.append(id)
                }
            case .missed(let miss): misses.append(Missed(entry, miss))
            }
        }
    }
}

/// What became of one entry.
enum MemberOutcome: Sendable {
    case found([UserID])
    case missed(MemberLookup.Miss)
}
