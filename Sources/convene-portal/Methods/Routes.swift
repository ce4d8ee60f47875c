/// Every method of the portal, in one place.
enum Routes {
    static let all: [Method] = [
        .batch, .methods, .methodGet, .profile, .scope, .serverTime,
        .userCurrent, .userGet, .userSearch, .departmentGet,
        .imChatAdd, .imChatGet, .imChatSetOwner, .imChatUpdateTitle, .imChatUpdateColor, .imChatUpdateAvatar,
        .imChatUserAdd, .imChatUserDelete, .imChatUserList, .imChatLeave, .imChatSetManager, .imChatMute,
        .imDialogGet, .imDialogMessagesGet, .imDialogUsersList, .imDialogRead, .imDialogWriting,
        .imMessageAdd, .imMessageUpdate, .imMessageDelete, .imCountersGet, .imRevisionGet, .imDiskFolderGet,
        .imRecentList, .imRecentGet, .imRecentPin, .imRecentHide, .imRecentUnread,
        .imDepartmentGet, .imDepartmentEmployeesGet, .imDepartmentManagersGet, .imDepartmentColleaguesList,
        .imSearchChatList, .imSearchDepartmentList, .imSearchUserList, .imUserGet, .imUserListGet,
        .imUserStatusGet,
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0) })

    /// The method of this name: in any case, but for the classes of controllers.
    static func method(named name: String, version: ControllerVersion = .today) -> Method? {
        byName[name.lowercased()] ?? Controller.method(named: name, version: version)
    }
}
