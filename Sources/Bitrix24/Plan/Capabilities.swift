/// Which of the optional methods a portal has (chats.md J10): nobody documents them, and portals of every age are about.
public struct Capabilities: Sendable, Equatable {
    private let offered: Set<String>

    /// Methods that a portal may lack; it has all others.
    public static let optional: [Method] =
        [.chatSetManager, .v2Update, .v2SetDescription, .v2SetAvatar, .v2DeleteUser, .v2Delete, .v2MemberEntities]
        + ChatRight.allCases.map(\.method)

    /// - Parameter methods: those of the optional ones that there are.
    public init(offering methods: [Method]) {
        var offered = Set(methods.map(\.name))
        // An older `update` takes other keys and says yes to ours. The list of entities came with the present one.
        if !offered.contains(Method.v2MemberEntities.name) { offered.remove(Method.v2Update.name) }
        self.offered = offered
    }

    /// Everything: what to plan with as long as nobody has asked the portal.
    public static let all = Capabilities(offering: optional)

    public func offers(_ method: Method) -> Bool {
        offered.contains(method.name) || !Self.optional.contains(method)
    }
}
