/// One line of `[keys]`, as it stands; what the names mean the composer knows.
public struct KeyBinding: Equatable, Sendable {
    public let command: String
    /// Nil: neither a text nor a list of texts.
    public let keys: [String]?
}
