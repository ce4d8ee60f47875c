import Bitrix24

/// What `{date}`, `{user}` and `{n}` stand for where no column has such a name.
public struct TextVariables: Sendable {
    /// `2026-11-22`
    public let day: String
    /// The caller's name; nil as long as nobody has asked: the word stays.
    public let user: String?
    /// Titles of earlier chats, among which numbers go on.
    private let titles: [String]
    /// The number that was given last, by what stands around it.
    private var last: [[String]: Int] = [:]

    /// - Parameter titles: of the chats that were created before.
    public init(day: String, user: String?, titles: [String]) {
        self.day = day
        self.user = user
        self.titles = titles
    }

    static let names: Set<String> = ["date", "user", "n"]
    static let number = "n"

    /// The next number for a title that has it between two texts.
    mutating func next(between before: String, and behind: String) -> Int {
        let place = [before, behind]
        let highest = last[place] ?? titles.compactMap { Self.number(in: $0, before, behind) }.max() ?? 0
        last[place] = highest + 1
        return highest + 1
    }

    private static func number(in title: String, _ before: String, _ behind: String) -> Int? {
        guard title.hasPrefix(before), title.hasSuffix(behind), title.count > before.count + behind.count else {
            return nil
        }
        let digits = title.dropFirst(before.count).dropLast(behind.count)
        return digits.count <= 9 ? Int(digits: digits) : nil
    }
}
