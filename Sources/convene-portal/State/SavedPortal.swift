/// What outlives the program.
struct SavedPortal: Sendable, Codable {
    /// What the secrets are made from.
    let seed: UInt64
    let store: ChatStore

    /// The seed of every portal that was given none, while secrets were the same at each start.
    static let seedBeforeRandomSecrets: UInt64 = 1
}
