/// What newcomers see of what was written before.
public enum EarlierMessages: String, Sendable, CaseIterable {
    case show, hide
}

extension ChatCall {
    /// Adds people. Portals answer true even where they add nobody (rest.md F16): read back.
    ///
    /// - Parameter history: nil leaves it to the portal.
    public static func addMembers(_ people: [UserID], to chat: ChatID, history: EarlierMessages? = nil) -> ChatCall {
        let hides = history.map { JSONValue.Member("HIDE_HISTORY", .string($0 == .hide ? "Y" : "N")) }
        let users = JSONValue.Member("USERS", .array(people.map { .integer($0.rawValue) }))
        let members = [JSONValue.Member("CHAT_ID", .integer(chat.rawValue)), users] + [hides].compactMap(\.self)
        return ChatCall(method: Method("im.chat.user.add", .changes), parameters: .object(members))
    }
}
