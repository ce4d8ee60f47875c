import FoundationEssentials

extension Date {
    /// The moment in the server's zone, whole seconds: `2026-04-02T15:52:23+02:00`. Every reply has several, and every
    /// person in it one more, so it is put together by hand.
    var portalText: String {
        let seconds = Int(timeIntervalSince1970.rounded(.down)) + 2 * 3600
        let (days, second) = seconds.dividedEuclidean(by: 86_400)
        let (year, month, day) = Self.civil(daysSince1970: days)
        let clock = [second / 3600, second / 60 % 60, second % 60].map(Self.twoDigits).joined(separator: ":")
        return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))T\(clock)+02:00"
    }

    /// Years are counted from March here, so that the day of a leap year is the last of all.
    private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let daysOf400Years = 146_097
        let (era, dayOfEra) = (days + 719_468).dividedEuclidean(by: daysOf400Years)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension Int {
    /// Rounds down, below zero too.
    fileprivate func dividedEuclidean(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
