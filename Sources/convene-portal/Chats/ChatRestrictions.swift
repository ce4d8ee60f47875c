/// What an entity forbids in its chat, whatever the rights in the chat say (chats.md K3).
struct ChatRestrictions: Sendable, Equatable {
    var avatar = true
    var rename = true
    var extend = true
    var call = true
    var mute = true
    var leave = true
    var leaveOwner = true
    var send = true
    var userList = true

    init(entityType: String) {
        switch entityType {
        case "CRM": (avatar, rename, leaveOwner) = (false, false, false)
        case "SONET_GROUP", "GENERAL":
            (avatar, rename, extend, leave, leaveOwner) = (false, false, false, false, false)
        case "CALL": (extend, call, mute, leave, leaveOwner) = (false, false, false, false, false)
        case "SUPPORT24_NOTIFIER": (avatar, rename, leaveOwner) = (false, false, false)
        case "SUPPORT24_QUESTION", "NETWORK_DIALOG":
            (avatar, extend, call, mute) = (false, false, false, false)
            (leave, leaveOwner, userList) = (false, false, false)
        default: break
        }
    }

    var value: Value {
        [
            "avatar": .bool(avatar), "rename": .bool(rename), "extend": .bool(extend), "call": .bool(call),
            "mute": .bool(mute), "leave": .bool(leave), "leave_owner": .bool(leaveOwner), "send": .bool(send),
            "user_list": .bool(userList),
        ]
    }
}

extension Chat {
    var restrictions: ChatRestrictions { ChatRestrictions(entityType: entityType) }
}
