extension Client {
    /// Asks a portal which optional methods it has, in one request: each is called for chat 0, which there is none, so
    /// nothing happens (chats.md J2). Portals change: ask once a start and remember it no longer.
    public func capabilities() async throws(PortalError) -> Capabilities {
        let probes = Capabilities.optional.compactMap(Self.probe)
        let outcomes = try await batch(probes.map(\.query), returning: JSONValue.self)
        return Capabilities(offering: zip(probes, outcomes).filter { Self.exists($1) }.map { $0.0.method })
    }

    private static func probe(_ method: Method) -> (method: Method, query: BatchQuery)? {
        let chat = method == .chatSetManager ? "CHAT_ID" : "chatId"
        let parameters = JSONValue.object([.init(chat, .integer(0))] + needed(by: method))
        return BatchQuery(Method(method.name, .reads), parameters).map { (method, $0) }
    }

    /// What a method must be given before it looks for the chat.
    private static func needed(by method: Method) -> [JSONValue.Member] {
        switch method {
        case .chatSetManager: [.init("USER_ID", .integer(1)), .init("IS_MANAGER", .string("N"))]
        case .v2Update: [.init("fields", .object([.init("none", .integer(0))]))]
        case .v2SetDescription: [.init("description", .string("-"))]
        case .v2SetAvatar: [.init("avatarBase64", .string("0"))]
        case .v2DeleteUser: [.init("userId", .integer(1))]
        case .v2Delete, .v2MemberEntities: []
        default: [.init("rightsLevel", .string("member"))]
        }
    }

    /// A refusal for the chat's sake comes from the method itself.
    private static func exists(_ outcome: Result<BatchAnswer<JSONValue>, PortalError>) -> Bool {
        guard case .failure(let error) = outcome, case .refused(let code, _) = error.reason else { return false }
        return !["ERROR_METHOD_NOT_FOUND", "22002", "INSUFFICIENT_SCOPE"].contains(
            code.uppercased())
    }
}
