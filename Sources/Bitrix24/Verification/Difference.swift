import Catalog

/// Something that the portal stored differently from what was asked.
public struct Difference: Sendable, Equatable {
    /// Why, as far as it is known; stable codes.
    public enum Reason: String, Sendable, CaseIterable {
        case titleCut = "title-cut"
        case titleTrimmed = "title-trimmed"
        case kindChanged = "type-changed"
        case colorReplaced = "color-replaced"
        case colorsOff = "colors-off"
        case avatarDropped = "avatar-dropped"
        case ownerIgnored = "owner-ignored"
        case memberDropped = "member-dropped"
        case memberExtra = "member-extra"
        case linkIgnored = "link-ignored"
        /// The portal does not tell what it stored: nobody knows whether it is as asked.
        case notShown = "not-shown"
    }

    public let field: ChatField
    /// One member at a time has a difference of his own.
    public let member: UserID?
    /// Short, as people read it; empty where nothing was asked.
    public let asked: String
    /// Short; empty where nothing was stored. Hostile until its control characters are made visible.
    public let stored: String
    public let reason: Reason?

    /// The part of the chat that would have to change; nil for what never can.
    public var aspect: ChatAspect? {
        if field == .rights { return ChatRight.reading(asked).map { .right($0.right) } }
        return ChatAspect.whole.first { $0.field == field }
    }
}

extension Difference.Reason {
    public func sentence(in messages: Messages) -> String {
        switch self {
        case .titleCut: messages.titleCut
        case .titleTrimmed: messages.titleTrimmed
        case .kindChanged: messages.kindChanged
        case .colorReplaced: messages.colorReplaced
        case .colorsOff: messages.colorsOff
        case .avatarDropped: messages.avatarDropped
        case .ownerIgnored: messages.ownerIgnored
        case .memberDropped: messages.memberDropped
        case .memberExtra: messages.memberExtra
        case .linkIgnored: messages.linkIgnored
        case .notShown: messages.notShownByPortal
        }
    }
}
