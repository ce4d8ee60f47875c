/// How every role looks, on terminals with many colors, few or none. It comes from a theme file; the code holds no
/// colors.
public struct Theme: Hashable, Sendable {
    /// How many colors a look is made for, by the names that theme files use.
    public enum Depth: String, CaseIterable, Sendable {
        case direct = "24-bit"
        case palette = "256"
        /// 16 colors, or 8.
        case sixteen = "16"
        case none
    }

    /// What a theme takes the terminal's own colors to be.
    public struct Ground: Hashable, Sendable {
        public let text: RGB
        public let background: RGB

        public init(text: RGB, background: RGB) {
            self.text = text
            self.background = background
        }

        public var isLight: Bool { background.isLight }

        /// Of a theme that says nothing.
        public static let usual = Ground(text: RGB(xterm: 15), background: RGB(xterm: 0))
    }

    public let name: String
    public let ground: Ground
    /// For each depth, the appearance of each role, packed.
    public let looks: [UInt64]

    /// - Parameter looks: as `looks` gives them.
    public init(name: String, ground: Ground, looks: [UInt64]) {
        self.name = name
        self.ground = ground
        self.looks = looks
    }

    /// Roles that are left out look like their fallback, in the end like the terminal's own text.
    public init(name: String, ground: Ground = .usual, _ appearances: (Depth) -> [Role: Appearance]) {
        let looks = Depth.allCases.flatMap { depth in
            let known = appearances(depth)
            return Role.allCases.map { role in
                var nearest: Role? = role
                while let candidate = nearest, known[candidate] == nil {
                    nearest = candidate.fallback
                }
                return (nearest.flatMap { known[$0] } ?? .plain).packed
            }
        }
        self.init(name: name, ground: ground, looks: looks)
    }

    public subscript(role: Role, at depth: ColorDepth = .direct) -> Appearance {
        let roles = Role.allCases
        guard let depth = Depth.allCases.firstIndex(of: Depth(depth)), let role = roles.firstIndex(of: role),
            looks.indices.contains(depth * roles.count + role)
        else { return .plain }
        return Appearance(packed: looks[depth * roles.count + role])
    }
}

extension Theme.Depth {
    init(_ depth: ColorDepth) {
        self =
            switch depth {
            case .direct: .direct
            case .palette: .palette
            case .sixteen, .eight: .sixteen
            case .none: .none
            }
    }
}
