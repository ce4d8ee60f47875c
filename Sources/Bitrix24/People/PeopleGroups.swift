/// People who were saved under a name: `group:NAME` in a list.
public struct PeopleGroup: Sendable, Equatable {
    /// Somebody in it, as the portal told when it was saved.
    public struct Member: Sendable, Hashable, Codable {
        public let id: UserID
        /// Empty where it was not known.
        public let name: String
        /// Empty where it was not known.
        public let email: String

        public init(id: UserID, name: String, email: String) {
            self.id = id
            self.name = name
            self.email = email
        }
    }

    public let name: String
    /// The name of the portal to which the numbers belong.
    public let portal: String
    public let members: [Member]

    public init(name: String, portal: String, members: [Member]) {
        self.name = name
        self.portal = portal
        self.members = members
    }

    /// As a list names it.
    public var entry: MemberEntry { .group(name) }
}

/// The groups that are known where lists are looked up on a portal.
public struct PeopleGroups: Sendable {
    private let groups: [PeopleGroup]
    private let portal: String

    /// - Parameter portal: the name of the one that is asked.
    public init(_ groups: [PeopleGroup] = [], on portal: String = "") {
        self.groups = groups
        self.portal = portal
    }

    private func group(_ name: String) -> PeopleGroup? {
        groups.first { $0.name == name } ?? groups.first { $0.name.lowercased() == name.lowercased() }
    }

    /// The entries with those of each group in its place. What is left of a group leads to nobody: see `miss`.
    func expanded(_ entries: [MemberEntry]) -> [MemberEntry] {
        entries.flatMap { entry -> [MemberEntry] in
            guard case .group(let name) = entry.meant, let group = group(name) else { return [entry] }
            let members = self.entries(of: group)
            return entry.leavesOut ? members.map(MemberEntry.without) : members
        }
    }

    /// On another portal than the group's its people are looked for by address or name: a bare number never travels.
    private func entries(of group: PeopleGroup) -> [MemberEntry] {
        var entries: [MemberEntry] = []
        for member in group.members {
            if group.portal == portal {
                entries.append(.person(member.id))
            } else if !member.email.trimmed.isEmpty {
                entries.append(.email(member.email.trimmed))
            } else if !member.name.trimmed.isEmpty {
                entries.append(.name(member.name.trimmed))
            } else if entries.last != group.entry {
                entries.append(group.entry)
            }
        }
        return entries
    }

    /// Why what is left of a group leads to nobody.
    func miss(of name: String) -> MemberLookup.Miss {
        if let group = group(name) { return .groupOfOtherPortal(group.portal) }
        return .noSuchGroup(meant: Spelling.nearest(to: name, in: groups.map(\.name)))
    }
}
