import Bitrix24

/// A chat that was read, and what its portal can change.
public struct OpenedChat: Sendable, Equatable {
    public let stored: StoredChat
    public let capabilities: Capabilities

    public init(_ stored: StoredChat, _ capabilities: Capabilities) {
        self.stored = stored
        self.capabilities = capabilities
    }
}
