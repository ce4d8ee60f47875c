/// How long a text may be, in the unit in which the portal counts.
public enum TextLimit: Sendable, Equatable {
    /// Unicode scalars, which is what PHP's multibyte functions count.
    case scalars(Int)
    /// Unicode scalars as a title is stored, where an emoji takes ten (chats.md, correction B3).
    case storedScalars(Int)
    case bytes(Int)

    public var count: Int {
        switch self {
        case .scalars(let count), .storedScalars(let count), .bytes(let count): count
        }
    }

    /// How much of the limit a text takes.
    public func measure(_ text: String) -> Int {
        switch self {
        case .scalars: text.unicodeScalars.count
        case .storedScalars: text.unicodeScalars.reduce(0) { $0 + StoredTitle.length(of: $1) }
        case .bytes: text.utf8.count
        }
    }

    public var isInBytes: Bool {
        if case .bytes = self { true } else { false }
    }

    /// Whether the text takes more of the limit than anybody would count.
    public func countsEmoji(of text: String) -> Bool {
        guard case .storedScalars = self else { return false }
        return text.unicodeScalars.contains { StoredTitle.length(of: $0) > 1 }
    }
}
