/// Other ways to read a name that nobody bears: as several people, or as one with a remark.
struct NameReadings {
    /// Names that must be people, for the reading to hold.
    struct Reading: Sendable {
        let people: [MemberEntry]
        /// What must be nobody: a position behind a dash.
        var remark: MemberEntry?
    }

    /// The likeliest first.
    let readings: [Reading]

    init(_ name: String) {
        let words = name.split(separator: " ").map(String.init)
        var readings: [Reading] = []
        let byAnd = Self.split(words) { Self.conjunctions.contains($0.lowercased()) }
        if byAnd.count > 1 { readings.append(Reading(people: byAnd.map(MemberEntry.name))) }
        let byDash = Self.split(words) { $0.beginsWithDash && $0.count == 1 }
        if byDash.count > 1 {
            readings.append(Reading(people: byDash.map(MemberEntry.name)))
            let remark = byDash.dropFirst().joined(separator: " ")
            readings.append(Reading(people: [.name(byDash[0])], remark: .name(remark)))
        }
        // Names that stand in a row without commas are pairs of words.
        if words.count >= 4, words.count.isMultiple(of: 2) {
            let pairs = stride(from: 0, to: words.count, by: 2).map {
                MemberEntry.name("\(words[$0]) \(words[$0 + 1])")
            }
            readings.append(Reading(people: pairs))
        }
        self.readings = readings
    }

    private static let conjunctions: Set<String> = ["and", "&", "und", "и", "та", "ve", "y", "et"]

    private static func split(_ words: [String], at isGap: (String) -> Bool) -> [String] {
        words.split(whereSeparator: isGap).map { $0.joined(separator: " ") }
    }

    /// Everybody whom the readings ask about.
    var entries: [MemberEntry] { readings.flatMap { $0.people + [$0.remark].compactMap(\.self) } }
}
