extension Controller {
    /// What the class Chat can do (chats.md J3 to J9).
    static let chatActions: [ControllerAction] =
        [
            .add, .update, .delete, .get, .join, .pin, .unpin,
            .setOwner, .setTitle, .setDescription, .setColor, .updateAvatar, .setAvatar, .setAvatarID,
            .addUsers, .deleteUser, .setManagers, .addManagers, .deleteManagers,
            .setMessagesAutoDeleteDelay, .setDisappearingDuration,
        ] + ControllerAction.rightsSetters
}
