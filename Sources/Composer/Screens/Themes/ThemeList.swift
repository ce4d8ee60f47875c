/// The list of themes, in which each move shows one.
public struct ThemeList: Sendable, Equatable {
    /// Sorted, after the one that goes by the terminal.
    public let names: [String]
    public internal(set) var highlighted: Int
    /// The theme to go back to.
    let before: String

    var name: String { names[highlighted] }
}
