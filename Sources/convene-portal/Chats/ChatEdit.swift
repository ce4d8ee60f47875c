import FoundationEssentials

/// Who changes chats, when, and on which portal.
struct ChatEdit: Sendable {
    /// A user id; 0 is the portal itself.
    let author: Int
    let date: Date
    let directory: Directory
    let texts: ChatTexts
}
