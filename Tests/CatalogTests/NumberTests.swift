import Catalog
import Testing

@Suite("Numbers, times and dates in the reader's manner")
struct NumberTests {
    private let english = Messages(.english)
    private let russian = Messages(.russian)

    @Test(
        "Sizes read well",
        arguments: [
            (812, "812 B", "812 Б"), (1024, "1 KB", "1 КБ"), (14_541, "14.2 KB", "14,2 КБ"),
            (4_299_161, "4.1 MB", "4,1 МБ"),
        ])
    func sizes(count: Int, en: String, ru: String) {
        #expect(english.bytes(count) == en)
        #expect(russian.bytes(count) == ru)
    }

    @Test(
        "Durations have three digits and a decimal mark of the language",
        arguments: [
            (Duration.zero, "0 ms", "0 мс"), (.microseconds(1250), "1.25 ms", "1,25 мс"),
            (.milliseconds(125), "125 ms", "125 мс"), (.milliseconds(1250), "1.25 s", "1,25 с"),
        ])
    func durations(duration: Duration, en: String, ru: String) {
        #expect(english.exact(duration) == en)
        #expect(russian.exact(duration) == ru)
    }

    @Test("What takes long is told in seconds, then in minutes")
    func longDurations() {
        #expect(english.elapsed(.milliseconds(2345)) == "2.3 s")
        #expect(russian.elapsed(.milliseconds(2345)) == "2,3 с")
        #expect(russian.elapsed(.seconds(12)) == "12 с")
        #expect(english.countdown(.milliseconds(124_200)) == "2 min 5 s")
        #expect(russian.countdown(.milliseconds(124_200)) == "2 мин 5 с")
        #expect(english.inMinutes(.milliseconds(540_001)) == "10 min")
        #expect(russian.inMinutes(.milliseconds(58_200)) == "59 с")
    }

    @Test(
        "Long numbers are set in groups; Russian leaves four digits together",
        arguments: [
            (0, "0", "0"), (255, "255", "255"), (5000, "5,000", "5000"), (20_000, "20,000", "20\u{A0}000"),
            (-1_234_567, "-1,234,567", "-1\u{A0}234\u{A0}567"),
        ])
    func groups(number: Int, en: String, ru: String) {
        #expect(english.number(number) == en)
        #expect(russian.number(number) == ru)
    }

    @Test("Dates cannot be misread: English names the month, Russian begins with the day")
    func dates() {
        let moment = CivilMoment(year: 2026, month: 2, day: 3, hour: 8, minute: 5, second: 9)
        #expect(english.moment(moment) == "03 Feb 2026 08:05:09")
        #expect(russian.moment(moment) == "03.02.2026 08:05:09")
        #expect(english.minute(moment) == "03 Feb 2026 08:05")
    }
}
