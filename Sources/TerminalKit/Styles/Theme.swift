/// How every role looks. It comes from a theme file; the code holds no colours.
public struct Theme: Hashable, Sendable {
    public let name: String
    private let appearances: [Role: Appearance]

    /// Roles that are left out look like their fallback, in the end like the terminal's own text.
    public init(name: String, appearances: [Role: Appearance]) {
        self.name = name
        var resolved = appearances
        for role in Role.allCases {
            var nearest: Role? = role
            while let candidate = nearest, appearances[candidate] == nil {
                nearest = candidate.fallback
            }
            resolved[role] = nearest.flatMap { appearances[$0] } ?? .plain
        }
        self.appearances = resolved
    }

    public subscript(role: Role) -> Appearance {
        appearances[role] ?? .plain
    }
}
