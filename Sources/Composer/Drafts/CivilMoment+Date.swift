import Bitrix24
import Catalog
import FoundationEssentials

extension CivilMoment {
    /// Of a moment as portals write it, `2026-11-27T10:33:25+02:00`; nil for anything else.
    public init?(written text: String, in zone: TimeZone) {
        guard let date = Date(timestamp: text) else { return nil }
        self.init(date, in: zone)
    }

    /// What clocks and calendars of a time zone show at a moment.
    public init(_ date: Date, in zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        self.init(
            year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1, hour: parts.hour ?? 0,
            minute: parts.minute ?? 0, second: parts.second ?? 0)
    }
}
