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
    }

    public let field: ChatField
    /// One member at a time has a difference of his own.
    public let member: UserID?
    /// Short, as people read it; empty where nothing was asked.
    public let asked: String
    /// Short; empty where nothing was stored. Hostile until its control characters are made visible.
    public let stored: String
    public let reason: Reason?
    /// The one call that may repair it; nil where no call can.
    public let repair: Repair?
}

extension Difference.Reason {
    public var sentence: String {
        switch self {
        case .titleCut: "The portal stored only the beginning of the title."
        case .titleTrimmed: "The portal takes white space off both ends of a title."
        case .kindChanged: "The portal makes closed chats of callers from outside, or where open chats are off."
        case .colorReplaced: "The portal chose a colour of its own."
        case .colorsOff: "Colours of chats may be switched off on this portal: then every chat has this one."
        case .avatarDropped: "The portal did not take the picture."
        case .ownerIgnored: "Today's portals make the caller the owner, whoever was asked for."
        case .memberDropped:
            "The portal drops people who are unknown to it, dismissed, or from outside without a shared workgroup."
        case .memberExtra: "Nobody asked for this member."
        case .linkIgnored: "The portal ignores the link for callers from outside."
        }
    }
}
