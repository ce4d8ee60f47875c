import FoundationEssentials

/// A change of a chat of which nobody knows whether it was made.
public struct OpenChange: Equatable, Sendable {
    public let id: UUID
    public let time: Date
    /// The name of the portal.
    public let portal: String
    public let chat: ChatID
    /// What was called.
    public let method: String
    /// With what; a picture is its size. Texts are hostile until control characters are made visible.
    public let parameters: JSONValue
    public let fate: OpenAttempt.Fate
}
