extension MethodTable {
    /// The methods of a portal of this age. A class without any action is not there either.
    convenience init(generation: Generation, controllers version: ControllerVersion) {
        self.init(
            Method.classic.filter { $0.since <= generation },
            actions: ControllerAction.all.filter { $0.exists(in: version) })
    }

    /// The methods of all ages together, for faults that are planned before the portal is known.
    static let ofAllAges = MethodTable(Method.classic, actions: ControllerAction.all)

    private convenience init(_ classic: [Method], actions: [ControllerAction]) {
        let classes = Dictionary(grouping: actions, by: \.className)
        self.init(
            classic,
            controllers: classes.map { name, actions in
                Controller(name, actions: Dictionary(uniqueKeysWithValues: actions.map { ($0.action, $0.method) }))
            })
    }
}
