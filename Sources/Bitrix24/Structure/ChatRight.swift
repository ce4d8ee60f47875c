/// Something whose permission each chat sets for itself (`manage*`; chats.md J3). The raw value is the word of `--may`.
public enum ChatRight: String, Sendable, CaseIterable, Hashable {
    /// Adding members.
    case add
    /// Removing others.
    case remove
    /// Title, picture, color and description.
    case look
    /// Writing.
    case post
    /// Owner, managers and these rights.
    case settings
}

/// From which role on somebody may do a thing.
public enum RightsLevel: String, Sendable, CaseIterable, Hashable {
    case member, manager, owner
    /// Not even the owner: for `post` alone.
    case nobody = "none"

    /// A level has the name of the least role that it admits.
    public func admits(_ role: ChatRole) -> Bool { ChatRole(rawValue: rawValue).map { role >= $0 } ?? false }
}

/// The rights of a chat, as far as they are known or wanted.
public typealias ChatRights = [ChatRight: RightsLevel]

extension ChatRights {
    /// In the order in which they are told.
    public var sorted: [(right: ChatRight, level: RightsLevel)] {
        ChatRight.allCases.compactMap { right in self[right].map { (right, $0) } }
    }

    /// As options and cells have them: `look=manager, post=owner`.
    public var text: String { sorted.map { "\($0.rawValue)=\($1.rawValue)" }.joined(separator: ", ") }
}

extension ChatRight {
    /// Those that a portal takes; it turns every other into the usual one without a word.
    public var levels: [RightsLevel] {
        switch self {
        case .add, .remove, .look: [.member, .manager, .owner]
        case .post: [.member, .manager, .owner, .nobody]
        case .settings: [.manager, .owner]
        }
    }

    /// What holds in a new chat, and in one that was just opened or closed.
    public var usual: RightsLevel {
        switch self {
        case .add, .look, .post: .member
        case .remove: .manager
        case .settings: .owner
        }
    }

    /// As `im.v2.Chat.update` calls it.
    var key: String {
        switch self {
        case .add: "manageUsersAdd"
        case .remove: "manageUsersDelete"
        case .look: "manageUi"
        case .post: "manageMessages"
        case .settings: "manageSettings"
        }
    }

    /// Reads `look=manager`, in any case.
    ///
    /// - Returns: nil for a word that no portal knows, also a level that this right does not have.
    public static func reading(_ text: String) -> (right: ChatRight, level: RightsLevel)? {
        let parts = text.lowercased().split(separator: "=", omittingEmptySubsequences: false).map { String($0).trimmed }
        guard parts.count == 2, let right = ChatRight(rawValue: parts[0]), let level = RightsLevel(rawValue: parts[1]),
            right.levels.contains(level)
        else { return nil }
        return (right, level)
    }
}
