import Catalog

/// Who may find and read a chat (`TYPE`).
public enum ChatKind: String, CaseIterable, Sendable {
    /// Members only. Also what the portal makes of every value that it does not know.
    case closed = "CHAT"
    /// Everybody of the company can find, read and join it.
    case open = "OPEN"

    /// "Open"
    public func label(in messages: Messages) -> String {
        switch self {
        case .open: messages.openKind
        case .closed: messages.closedKind
        }
    }
}
