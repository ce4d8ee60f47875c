import Catalog

extension RemovalVerdict {
    /// Why it is left; empty where nothing speaks against it.
    public func sentence(in messages: Messages) -> String {
        switch self {
        case .removable: ""
        case .foreign: messages.chatIsForeign
        case .gone: messages.chatIsGone
        case .renamed: messages.chatWasRenamed
        case .misnamed: messages.chatIsMisnamed
        case .givenAway: messages.chatWasGivenAway
        case .otherDate: messages.chatIsOfOtherDate
        case .writtenIn: messages.chatWasWrittenIn
        case .unreadable: messages.chatIsUnreadable
        }
    }
}
