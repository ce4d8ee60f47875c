/// What somebody is in a chat; each may do what those before it may.
public enum ChatRole: String, Sendable, CaseIterable, Comparable {
    /// No member. An open chat can be read all the same.
    case guest
    case member, manager, owner

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
