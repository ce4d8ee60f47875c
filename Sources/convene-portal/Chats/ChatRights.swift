/// From which role on somebody may do a thing in a chat.
enum RightsLevel: String, Sendable, Codable {
    case nobody = "none"
    case owner, manager, member

    func admits(_ role: ChatRole) -> Bool {
        switch self {
        case .nobody: false
        case .owner: role >= .owner
        case .manager: role >= .manager
        case .member: role >= .member
        }
    }
}

/// A right that each chat sets for itself (chats.md J3). The raw value is the key by which `im.v2` knows it.
enum RightsSetting: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    case usersAdd = "manageUsersAdd"
    case usersDelete = "manageUsersDelete"
    case ui = "manageUi"
    case settings = "manageSettings"
    case messages = "manageMessages"
    case messagesAutoDelete = "manageMessagesAutoDelete"

    func standard(for kind: ChatType) -> RightsLevel {
        switch self {
        case .usersAdd: .member
        case .usersDelete, .messagesAutoDelete: .manager
        case .ui, .messages: kind.isChannel ? .manager : .member
        case .settings: .owner
        }
    }

    /// The level of this word, in any case; `nil` for a word that this setting does not know.
    func level(of word: Value) -> RightsLevel? {
        guard case .string(let text) = word, let level = RightsLevel(rawValue: text.lowercased()) else { return nil }
        switch (self, level) {
        case (.settings, .member), (.settings, .nobody), (.usersAdd, .nobody), (.usersDelete, .nobody), (.ui, .nobody):
            return nil
        default: return level
        }
    }
}

extension Chat {
    /// The right as it holds.
    func level(of setting: RightsSetting) -> RightsLevel {
        rights[setting] ?? setting.standard(for: kind)
    }

    /// Turns the chat into one of another kind. The rights go back to the usual, but for the one about messages that
    /// delete themselves.
    mutating func convert(to kind: ChatType) {
        self.kind = kind
        rights = rights.filter { $0.key == .messagesAutoDelete }
    }
}
