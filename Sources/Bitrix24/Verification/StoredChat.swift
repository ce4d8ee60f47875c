/// A chat as the portal has it: what its dialog says, and its members (rest.md C9 and C11).
///
/// Every text comes from the portal: hostile until its control characters are made visible.
@dynamicMemberLookup
public struct StoredChat: Sendable, Equatable {
    private let dialog: Dialog
    /// Nil where the portal shows nobody: the caller, who asks, is a member in any case.
    public let members: [UserID]?

    public init(_ dialog: Dialog, members: [UserID]) {
        self.dialog = dialog
        self.members = members.isEmpty ? nil : members
    }

    public subscript<Value>(dynamicMember part: KeyPath<Dialog, Value>) -> Value {
        dialog[keyPath: part]
    }

    /// Nil for a colour that is none of the sixteen.
    public var color: ChatColor? { ChatColor(hex: dialog.colorHex) }

    /// The text of a field, where the portal tells it.
    func text(of field: ChatField) -> String {
        switch field {
        case .title: dialog.title
        case .description: dialog.description
        case .entityType: dialog.entityType
        case .entityID: dialog.entityID
        default: ""
        }
    }
}

extension Client {
    /// Reads a chat as the portal has it, with two calls.
    public func readBack(_ chat: ChatID) async throws(PortalError) -> StoredChat {
        let dialog = try await dialog(chat).value
        return StoredChat(dialog, members: try await members(of: chat).value)
    }
}
