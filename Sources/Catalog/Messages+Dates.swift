/// A date and a time of day in some time zone.
public struct CivilMoment: Sendable, Equatable {
    public let year: Int
    /// From 1.
    public let month: Int
    public let day: Int
    public let hour: Int
    public let minute: Int
    public let second: Int

    public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }
}

extension Messages {
    /// "22 Nov 2026 18:02:07", "22.11.2026 18:02:07"
    public func moment(_ moment: CivilMoment) -> String {
        "\(day(moment)) \(Self.two(moment.hour)):\(Self.two(moment.minute)):\(Self.two(moment.second))"
    }

    /// The same to the minute, with the day in two digits, so that columns of it stand in line.
    public func minute(_ moment: CivilMoment) -> String {
        "\(day(moment)) \(Self.two(moment.hour)):\(Self.two(moment.minute))"
    }

    /// "22 Nov 2026", "22.11.2026"
    public func day(_ moment: CivilMoment) -> String {
        let number = Self.two(moment.day)
        return say(
            en: "\(number) \(Self.englishMonths[moment.month - 1]) \(moment.year)",
            ru: "\(number).\(Self.two(moment.month)).\(moment.year)")
    }

    private static let englishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
