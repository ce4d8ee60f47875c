extension Method {
    public static let chatAdd = Method("im.chat.add", .changes)
}

extension Client {
    /// Creates a chat. Sent once; a failure tells whether the chat may exist all the same.
    ///
    /// Success says nothing about members, colour, type, owner and avatar: the portal drops what it does not like
    /// (reference F).
    public func createChat(
        _ structure: ChatStructure, progress: UploadProgress? = nil
    ) async throws(PortalError) -> Reply<ChatID> {
        try await call(.chatAdd, structure.parameters, progress: progress)
    }
}
