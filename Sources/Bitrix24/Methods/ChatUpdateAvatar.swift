extension ChatCall {
    /// Changes the picture. Unlike creation it refuses a bad one, with `AVATAR_ERROR` (rest.md C12).
    public static func updateAvatar(of chat: ChatID, to picture: Picture) -> ChatCall {
        .classic(Method("im.chat.updateAvatar", .changes), chat, .init("AVATAR", .string(picture.base64)))
    }
}
