/// Classes of methods: the class is matched as it is written, the prefix and the action in any case (chats.md J1).
struct Controller: Sendable {
    /// What comes before the class.
    static let prefix = "im.v2."

    /// Such as `Chat.Member`.
    let name: String
    private let actions: [String: ControllerAction]

    private static let all: [String: Controller] = Dictionary(grouping: ControllerAction.all, by: \.className)
        .reduce(into: [:]) { all, entry in all[entry.key] = Controller(entry.key, actions: entry.value) }

    private init(_ name: String, actions: [ControllerAction]) {
        self.name = name
        self.actions = Dictionary(uniqueKeysWithValues: actions.map { ($0.action.lowercased(), $0) })
    }

    /// The method of this name; `nil` if no class of a portal of this age is called so. An action that the class does
    /// not have is a method too: one that says so.
    static func method(named name: String, version: ControllerVersion) -> Method? {
        guard version > .none, let (controller, action) = split(name) else { return nil }
        if let found = controller.actions[action.lowercased()], found.exists(in: version) { return found.method }
        return Method(prefix + controller.name, scopes: Method.imScope, keepsKeyCase: true) { _, _ throws(Refusal) in
            throw .unknownAction(action, of: controller)
        }
    }

    /// Whether the name's class exists; nobody asks for the action (chats.md J2).
    static func hasClass(of name: String, version: ControllerVersion) -> Bool {
        version > .none && split(name) != nil
    }

    private static func split(_ name: String) -> (controller: Controller, action: String)? {
        guard name.prefix(prefix.count).lowercased() == prefix, let dot = name.lastIndex(of: "."),
            let controller = all[String(name[..<dot].dropFirst(prefix.count))]
        else { return nil }
        return (controller, String(name[name.index(after: dot)...]))
    }
}
