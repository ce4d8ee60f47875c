/// A chat as the portal has it (reference C9 and C11).
///
/// Every text comes from the portal: hostile until its control characters are made visible.
public struct StoredChat: Sendable, Equatable {
    public let id: ChatID
    public let title: String
    public let description: String
    /// Nil where the portal says something that convene does not know.
    public let kind: ChatKind?
    /// As the portal writes it: `#64a513`.
    public let colorHex: String
    public let hasAvatar: Bool
    public let owner: UserID?
    public let entityType: String
    public let entityID: String
    /// Nil where the portal shows nobody: the caller, who asks, is a member in any case.
    public let members: [UserID]?

    public init(_ dialog: Dialog, members: [UserID]) {
        id = dialog.id
        title = dialog.title
        description = dialog.description
        kind = dialog.kind
        colorHex = dialog.colorHex
        hasAvatar = dialog.hasAvatar
        owner = dialog.owner
        entityType = dialog.entityType
        entityID = dialog.entityID
        self.members = members.isEmpty ? nil : members
    }

    /// Nil for a colour that is none of the sixteen.
    public var color: ChatColor? { ChatColor(hex: colorHex) }
}

extension Client {
    /// Reads a chat as the portal has it, with two calls.
    public func readBack(_ chat: ChatID) async throws(PortalError) -> StoredChat {
        let dialog = try await dialog(chat).value
        return StoredChat(dialog, members: try await members(of: chat).value)
    }
}
