struct ControllerAction: Sendable {
    /// The name as the class has it: `im.v2.Chat.add`.
    let name: String
    private let versions: ClosedRange<ControllerVersion>
    private let run: Method.Handler

    init(
        _ name: String, in versions: ClosedRange<ControllerVersion> = .V2a ... .today, run: @escaping Method.Handler
    ) {
        self.name = name
        self.versions = versions
        self.run = run
    }

    /// What comes between the prefix and the action.
    var className: String { name.split(separator: ".").dropFirst(2).dropLast().joined(separator: ".") }

    var action: String { String(name.split(separator: ".").last ?? "") }

    func exists(in version: ControllerVersion) -> Bool { versions.contains(version) }

    var method: Method {
        Method(name, scopes: Method.imScope, keepsKeyCase: true) { call, store throws(Refusal) in
            guard ["GET", "POST"].contains(call.verb) else { throw .wrongVerb }
            if call.site.controllers == .V2a, call.caller.isExtranet { throw .intranetCallersOnly }
            return try run(call, &store)
        }
    }

    /// Every action of the portal, in one place (chats.md J3 to J9).
    static let all: [ControllerAction] =
        [
            .add, .update, .delete, .get, .shallowLoad, .join, .pin, .unpin,
            .setOwner, .setTitle, .setDescription, .setColor, .updateAvatar, .setAvatar, .setAvatarID,
            .addUsers, .deleteUser, .setManagers, .addManagers, .deleteManagers,
            .setMessagesAutoDeleteDelay, .setDisappearingDuration,
            .userList, .memberTail, .memberEntitiesList,
        ] + rightsSetters + formerRightsSetters
}
