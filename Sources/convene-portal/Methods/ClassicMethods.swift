extension Method {
    /// Every method that is no controller's, in one place.
    static let classic: [Method] = [
        .batch, .methods, .methodGet, .profile, .scope, .serverTime,
        .userCurrent, .userGet, .userSearch, .userAdmin, .userFields, .departmentGet, .departmentFields,
        .imChatAdd, .imChatGet, .imChatSetOwner, .imChatUpdateTitle, .imChatUpdateColor, .imChatUpdateAvatar,
        .imChatUserAdd, .imChatUserDelete, .imChatUserList, .imChatLeave, .imChatSetManager, .imChatMute,
        .imDialogGet, .imDialogMessagesGet, .imDialogUsersList, .imDialogRead, .imDialogReadAll, .imDialogUnread,
        .imDialogWriting,
        .imMessageAdd, .imMessageUpdate, .imMessageDelete, .imCountersGet, .imRevisionGet, .imDiskFolderGet,
        .imRecentList, .imRecentGet, .imRecentPin, .imRecentHide, .imRecentUnread,
        .imDepartmentGet, .imDepartmentEmployeesGet, .imDepartmentManagersGet, .imDepartmentColleaguesList,
        .imSearchChatList, .imSearchDepartmentList, .imSearchUserList, .imUserGet, .imUserListGet,
        .imUserStatusGet,
    ]
}
