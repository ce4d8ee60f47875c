/// Setters of one thing each. They answer yes, also where a bad value became the usual one (chats.md J8).
extension ControllerAction {
    /// Nobody asks whether the new owner is a member: one who is none leaves the chat without an owner.
    static let setOwner = ControllerAction("im.v2.Chat.setOwner") { call, store throws(Refusal) in
        let owner = try call.int("ownerId")
        let id = try call.chat(for: .changeOwner, in: store).id
        store.change(id, by: call.edit) { $0.owner = owner }
        return Answer(true)
    }

    static let setTitle = ControllerAction("im.v2.Chat.setTitle") { call, store throws(Refusal) in
        let wished = try call.string("title").trimmingPortalSpace
        let chat = try call.chat(for: .rename, in: store)
        let title = store.title(wished, colour: chat.colour, texts: call.site.texts)
        store.change(chat.id, by: call.edit) { $0.title = title }
        return Answer(true)
    }

    static let setDescription = ControllerAction("im.v2.Chat.setDescription") { call, store throws(Refusal) in
        let description = try call.string("description").trimmingPortalSpace
        let id = try call.chat(for: .describe, in: store).id
        store.change(id, by: call.edit) { $0.description = description }
        return Answer(true)
    }

    /// A code that nobody knows gives the next color of the rotation.
    static let setColor = ControllerAction("im.v2.Chat.setColor") { call, store throws(Refusal) in
        let code = try call.string("color")
        let id = try call.chat(for: .describe, in: store).id
        let colour = Colour(rawValue: code) ?? store.nextColour()
        store.change(id, by: call.edit) { $0.colour = colour }
        return Answer(true)
    }

    /// One for each right of a chat; a wrong word brings the usual level back.
    static let rightsSetters = [
        rightsSetter("im.v2.Chat.setManageUsersAdd", .usersAdd, in: .June2025 ... .today),
        rightsSetter("im.v2.Chat.setManageUsersDelete", .usersDelete, in: .June2025 ... .today),
        rightsSetter("im.v2.Chat.setManageUI", .ui, in: .V2a ... .today),
        rightsSetter("im.v2.Chat.setManageSettings", .settings, in: .V2a ... .today),
        rightsSetter("im.v2.Chat.setManageMessages", .messages, in: .June2025 ... .today),
    ]

    /// The first controllers had one right for adding and removing, and another name for that to post.
    static let formerRightsSetters = [
        rightsSetter("im.v2.Chat.setManageUsers", .usersAdd, .usersDelete, in: .V2a ... .V2a),
        rightsSetter("im.v2.Chat.setCanPost", .messages, in: .V2a ... .V2a),
    ]

    private static func rightsSetter(
        _ name: String, _ settings: RightsSetting..., in versions: ClosedRange<ControllerVersion>
    ) -> ControllerAction {
        ControllerAction(name, in: versions) { call, store throws(Refusal) in
            let word = try call.string("rightsLevel")
            let id = try call.chat(for: .changeRights, in: store).id
            // Members were called all in the beginning.
            let isAll = call.site.controllers == .V2a && word.lowercased() == "all"
            store.change(id, by: call.edit) { chat in
                for setting in settings {
                    chat.rights[setting] = setting.level(of: .string(isAll ? "member" : word))
                }
            }
            return Answer(true)
        }
    }
}
