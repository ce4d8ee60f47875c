/// A class of methods: the class is matched as it is written, the prefix and the action in any case (chats.md J1).
struct Controller: Sendable {
    /// What comes before the class.
    static let prefix = "im.v2."

    /// Such as `Chat.Member`.
    let name: String
    private let actions: [String: Method]

    /// - Parameter actions: by their names, which are the last parts of the methods'.
    init(_ name: String, actions: [String: Method]) {
        self.name = name
        self.actions = Dictionary(uniqueKeysWithValues: actions.map { ($0.lowercased(), $1) })
    }

    /// The action of this name, or a method that says that there is none.
    func method(named action: String) -> Method {
        if let found = actions[action.lowercased()] { return found }
        return Method(Self.prefix + name, scopes: Method.imScope, keepsKeyCase: true) { [name] _, _ throws(Refusal) in
            throw .unknownAction(action, ofClass: name)
        }
    }
}

extension Refusal {
    fileprivate static func unknownAction(_ action: String, ofClass name: String) -> Refusal {
        let path = name.replacing(".", with: #"\"#)
        let text = #"Could not find description of \#(action.cut(to: 100)) in Bitrix\Im\V2\Controller\\#(path)"#
        return Refusal("22002", 400, text, text)
    }
}
