import FoundationEssentials

/// What a state file holds that this version does not know, kept for the one that does.
struct UnreadState: Sendable {
    private let unread: StateValue
    /// The rest of the file, by which is known what of it was a part of what.
    private let known: StateValue

    /// Nil where everything is known.
    init?(in bytes: Data, beside saved: SavedPortal) throws {
        let decoder = JSONDecoder()
        known = try decoder.decode(StateValue.self, from: JSONEncoder().encode(saved))
        guard let unread = try decoder.decode(StateValue.self, from: bytes).unread(beside: known) else { return nil }
        self.unread = unread
    }

    /// What is to be written, with it.
    func added(to saved: Data) throws -> Data {
        let value = try JSONDecoder().decode(StateValue.self, from: saved)
        return try JSONEncoder().encode(value.adding(unread, foundBeside: known))
    }
}
