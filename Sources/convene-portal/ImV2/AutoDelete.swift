/// Messages that delete themselves after some hours.
enum AutoDelete {
    /// The delays that exist, in hours; 0 turns it off.
    static let delays: Set = [0, 1, 24, 168, 720]
}

extension ControllerAction {
    static let setMessagesAutoDeleteDelay = autoDelete("im.v2.Chat.setMessagesAutoDeleteDelay", in: .today ... .today)

    /// The same by the name that it had until the summer of 2025.
    static let setDisappearingDuration = autoDelete("im.v2.Chat.setDisappearingDuration", in: .V2a ... .June2025)

    private static func autoDelete(_ name: String, in versions: ClosedRange<ControllerVersion>) -> ControllerAction {
        ControllerAction(name, in: versions) { call, store throws(Refusal) in
            let hours = try call.int("hours")
            let id = try call.chat(for: .setAutoDelete, in: store).id
            guard AutoDelete.delays.contains(hours) else { throw .wrongAutoDeleteDelay }
            // Where the portal does not delete messages by itself, every delay is silently none.
            let kept = call.site.autoDeletesMessages ? hours : 0
            store.change(id, by: call.edit) { $0.autoDeleteHours = kept }
            store.post(
                call.site.texts.deletesMessages(afterHours: kept, by: call.caller), by: 0, in: id, at: call.moment)
            return Answer(["messagesAutoDeleteConfigs": [["delay": .int(kept), "chatId": .int(id)]]])
        }
    }
}

extension Chat {
    /// Whether messages can delete themselves in chats of this type at all.
    var allowsAutoDelete: Bool { ChatAction.setAutoDelete.isPossible(in: rightsType) }

    /// How the setting stands in answers; nothing where it is off.
    var autoDeleteConfigs: Value {
        autoDeleteHours == 0 ? [] : [["delay": .int(autoDeleteHours), "chatId": .int(id)]]
    }
}
