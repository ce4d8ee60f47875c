/// One value of a theme file, as a reader of TOML finds it.
public struct ThemeEntry: Equatable, Sendable {
    public enum Value: Equatable, Sendable {
        case text(String)
        case number(Int)
        case other
    }

    /// The keys that lead to it; a key in quotes may hold dots.
    public let path: [String]
    public let value: Value

    public init(_ path: [String], _ value: Value) {
        self.path = path
        self.value = value
    }
}
