extension Fuzzer {
    /// The words of which requests without sense are made.
    struct Vocabulary: Sendable {
        let name: String
        let methods: [String]
        let keys: [String]
        let texts: [String]
    }
}

extension Fuzzer.Vocabulary {
    /// The methods that portals had before the controllers.
    static let classic = Fuzzer.Vocabulary(
        name: "classic methods",
        methods: [
            "batch", "methods", "method.get", "profile", "scope", "server.time", "user.current", "user.get",
            "user.search",
            "department.get", "im.chat.add", "im.chat.get", "im.chat.setOwner", "im.chat.updateTitle",
            "im.chat.updateColor", "im.chat.updateAvatar", "im.chat.user.add", "im.chat.user.delete",
            "im.chat.user.list",
            "im.chat.leave", "im.dialog.get", "im.dialog.messages.get", "im.dialog.users.list", "im.message.add",
            "im.recent.list", "im.department.get", "im.department.employees.get", "im.search.chat.list",
            "im.search.user.list", "im.user.get", "im.user.list.get", "im.message.update", "im.message.delete",
            "im.counters.get", "im.recent.get", "im.dialog.read", "im.dialog.read.all",
            "im.dialog.unread", "im.dialog.writing", "im.disk.folder.get", "no.such",
        ],
        keys: [
            "TITLE", "USERS", "TYPE", "COLOR", "AVATAR", "MESSAGE", "DESCRIPTION", "ENTITY_TYPE", "ENTITY_ID",
            "CHAT_ID",
            "DIALOG_ID", "USER_ID", "MESSAGE_ID", "FIND", "ID", "LIMIT", "OFFSET", "start", "FILTER", "cmd", "halt",
            "auth", "name",
            "x",
        ],
        texts: [
            "", "0", "OPEN", "GREEN", "ORANGE", "chat1", "chat3101", "chat99999999999999999999", "$result[a][b]",
            "im.chat.add?TITLE=$result[x]&USERS[]=$total", "batch?cmd[]=profile", "[1,2", "GENERAL", "FAVORITE", "й家👨‍👩‍👧",
            "\u{202E}\u{0}\u{1B}[2J", "user.get?start=-1#x", "-9223372036854775808", "1e999", "99999999999999999999",
            "%zz%", "iVBORw0KGgo=", "90401",
        ])

    /// The controllers, and what came with them.
    static let controllers = Fuzzer.Vocabulary(
        name: "controllers",
        methods: [
            "batch", "method.get", "im.v2.Chat.add", "im.v2.Chat.add", "im.v2.Chat.update", "im.v2.Chat.delete",
            "im.v2.Chat.get", "im.v2.Chat.join", "im.v2.Chat.pin", "im.v2.Chat.unpin", "im.v2.Chat.setOwner",
            "im.v2.Chat.setTitle", "im.v2.Chat.setDescription", "im.v2.Chat.setColor", "im.v2.Chat.setAvatar",
            "im.v2.Chat.setAvatarId", "im.v2.Chat.updateAvatar", "im.v2.Chat.addUsers", "im.v2.Chat.deleteUser",
            "im.v2.Chat.setManagers", "im.v2.Chat.addManagers", "im.v2.Chat.deleteManagers",
            "im.v2.Chat.setManageUI", "im.v2.Chat.setManageSettings", "im.v2.Chat.setMessagesAutoDeleteDelay",
            "im.v2.Chat.User.list", "im.v2.Chat.Member.tail", "im.v2.Chat.MemberEntities.list", "im.v2.Chat.x",
            "im.v2.chat.add", "im.v2.", "im.chat.setManager", "im.chat.mute", "im.recent.pin", "im.recent.hide",
            "im.recent.unread", "im.dialog.users.list",
        ],
        keys: [
            "fields", "fields", "fields", "chatId", "chatId", "chatId", "dialogId", "id", "title", "type",
            "searchable", "description", "color", "avatar", "avatarBase64", "avatarId", "users", "userIds", "userId",
            "managers", "memberEntities", "addedMemberEntities", "deletedMemberEntities", "addedManagers",
            "deletedManagers", "ownerId", "manageUi", "manageSettings", "rightsLevel", "hours",
            "messagesAutoDeleteDelay", "entityType", "entityId", "limit", "cursor", "order", "role", "relationId",
            "CHAT_ID", "DIALOG_ID", "USER_ID", "PIN", "cmd", "name",
        ],
        texts: [
            "", "0", "Y", "N", "C", "O", "J", "CHANNEL", "COPILOT", "GREEN", "chat3101", "3101", "3150", "1", "2",
            "17", "user", "department", "7:F", "9", "99999999999999999999:F", "owner", "member", "none", "24",
            "501", "myTool", "CRM", "GENERAL", "FAVORITE", "й家👨‍👩‍👧", "\u{202E}\u{0}\u{1B}[2J",
            "-9223372036854775808", "1e999", "99999999999999999999", "iVBORw0KGgo=",
            "im.v2.Chat.add?fields[title]=$result[x]&fields[memberEntities][0][]=department", "$result[a][chatId]",
        ])
}
