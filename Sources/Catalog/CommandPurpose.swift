/// What a command is for, as far as its exit statuses mean something of their own.
public enum CommandPurpose: Sendable {
    /// The program itself: any of its commands.
    case any
    case composing
    case creating
    case checking
    /// Creating many chats from a table.
    case batching
    /// Changing a chat that others may change meanwhile.
    case changing
    case deleting
    /// Changing what a chat is to the caller alone.
    case settingForCaller
    case reading

    var creates: Bool { [.any, .composing, .creating, .checking, .batching].contains(self) }

    /// It changes something on a portal.
    var changes: Bool { [.any, .creating, .batching, .changing, .deleting, .settingForCaller].contains(self) }
}
