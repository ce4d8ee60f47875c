extension Method {
    public static let chatUpdateAvatar = Method("im.chat.updateAvatar", .changes)
}

extension Client {
    /// Changes the picture. Unlike creation it refuses a bad one, with `AVATAR_ERROR` (rest.md C12).
    public func updateAvatar(
        of chat: ChatID, to picture: Picture, progress: UploadProgress? = nil
    ) async throws(PortalError) -> Reply<Bool> {
        try await call(
            .chatUpdateAvatar, .chat(chat, .init("AVATAR", .string(picture.base64))), progress: progress)
    }
}
