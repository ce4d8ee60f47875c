/// A class of methods: its own name is matched as it is written, the prefix and the actions in any case (chats.md J1).
struct Controller: Sendable {
    /// What comes before the class.
    static let prefix = "im.v2."

    static let all = [
        Controller("Chat", actions: chatActions),
        Controller("Chat.User", actions: [.userList]),
        Controller("Chat.Member", actions: [.memberTail]),
        Controller("Chat.MemberEntities", actions: [.memberEntitiesList]),
    ]

    let name: String
    private let actions: [String: ControllerAction]

    private init(_ name: String, actions: [ControllerAction]) {
        self.name = name
        self.actions = Dictionary(uniqueKeysWithValues: actions.map { ($0.name.lowercased(), $0) })
    }

    /// The method of this name; `nil` if no class of a portal of this age is called so. An action that the class does
    /// not have is a method too: one that says so.
    static func method(named name: String, version: ControllerVersion) -> Method? {
        guard version > .none, let (controller, action) = split(name) else { return nil }
        if let found = controller.actions[action.lowercased()], found.exists(in: version) {
            return found.method(of: controller)
        }
        return Method(prefix + controller.name, scopes: Method.imScope, keepsKeyCase: true) { _, _ throws(Refusal) in
            throw .unknownAction(action, of: controller)
        }
    }

    /// Whether the name's class exists; nobody asks for the action (chats.md J2).
    static func hasClass(of name: String, version: ControllerVersion) -> Bool {
        version > .none && split(name) != nil
    }

    private static func split(_ name: String) -> (controller: Controller, action: String)? {
        guard name.prefix(prefix.count).lowercased() == prefix, let dot = name.lastIndex(of: ".") else { return nil }
        let path = name[..<dot].dropFirst(prefix.count)
        guard let controller = all.first(where: { $0.name == path }) else { return nil }
        return (controller, String(name[name.index(after: dot)...]))
    }
}

/// One action of a controller.
struct ControllerAction: Sendable {
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

    fileprivate func exists(in version: ControllerVersion) -> Bool { versions.contains(version) }

    fileprivate func method(of controller: Controller) -> Method {
        Method(
            "\(Controller.prefix)\(controller.name).\(name)", scopes: Method.imScope, keepsKeyCase: true
        ) { call, store throws(Refusal) in
            guard ["GET", "POST"].contains(call.verb) else { throw .wrongVerb }
            return try run(call, &store)
        }
    }
}
