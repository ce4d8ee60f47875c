import FoundationEssentials

/// A chat that may be the one that a request of unknown outcome has made.
public struct Candidate: Sendable, Equatable {
    /// How well it fits.
    public enum Fit: Comparable, Sendable {
        /// Much speaks for it; a person should decide.
        case likely
        /// Title, owner, members and time are as asked and no other chat is like it.
        case certain
    }

    /// To be laid beside what was asked.
    public let stored: StoredChat
    /// By the portal's clock; nil where it did not say.
    public let created: Date?
    public internal(set) var fit: Fit
}

/// What a look at the portal brought to light.
public struct Findings: Sendable, Equatable {
    /// The best first.
    public let candidates: [Candidate]
}
