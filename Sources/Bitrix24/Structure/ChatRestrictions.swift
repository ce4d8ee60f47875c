/// What the thing that a chat belongs to forbids in it, whoever asks (`restrictions`; chats.md K3).
public struct ChatRestrictions: Sendable, Equatable {
    public var avatar = true
    public var rename = true
    /// Adding people.
    public var extend = true
    public var leave = true

    public init() {}
}
