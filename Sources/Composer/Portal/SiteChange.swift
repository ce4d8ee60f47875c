import Settings

/// A change of the saved portals that the list of them makes.
public enum SiteChange: Sendable, Equatable {
    case rename(ProfileName, to: ProfileName)
    case remove(ProfileName)
    case makeDefault(ProfileName)
}
