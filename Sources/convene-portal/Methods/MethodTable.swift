final class MethodTable: Sendable {
    /// What `methods` names; the actions of controllers it never does.
    let listed: [Method]
    private let byName: [String: Method]
    private let controllers: [String: Controller]

    init(_ listed: [Method], controllers: [Controller]) {
        self.listed = listed
        byName = Dictionary(uniqueKeysWithValues: listed.map { ($0.name.lowercased(), $0) })
        self.controllers = Dictionary(uniqueKeysWithValues: controllers.map { ($0.name, $0) })
    }

    /// The method of this name: in any case, but for the classes of controllers. An action that a class does not have
    /// is a method too: one that says so.
    func method(named name: String) -> Method? {
        if let method = byName[name.lowercased()] { return method }
        return controllerAndAction(of: name).map { $0.method(named: $1) }
    }

    /// Whether the name's class exists; nobody asks for the action (chats.md J2).
    func hasClass(of name: String) -> Bool {
        controllerAndAction(of: name) != nil
    }

    private func controllerAndAction(of name: String) -> (Controller, String)? {
        guard name.prefix(Controller.prefix.count).lowercased() == Controller.prefix,
            let dot = name.lastIndex(of: "."),
            let controller = controllers[String(name[..<dot].dropFirst(Controller.prefix.count))]
        else { return nil }
        return (controller, String(name[name.index(after: dot)...]))
    }
}
