import FoundationEssentials

/// Today, as `{date}` says it.
public enum CivilDay {
    public static var today: String {
        Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
    }
}
