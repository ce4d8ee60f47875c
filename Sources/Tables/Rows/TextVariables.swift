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
        let highest = last[place] ?? titles.compactMap { $0.number(between: before, and: behind) }.max() ?? 0
        last[place] = highest + 1
        return highest + 1
    }
}

extension String {
    /// The number that a title has between two texts, of nine digits at most.
    public func number(between before: String, and behind: String) -> Int? {
        guard hasPrefix(before), hasSuffix(behind), count > before.count + behind.count else { return nil }
        let digits = dropFirst(before.count).dropLast(behind.count)
        return digits.count <= 9 ? Int(digits: digits) : nil
    }
}
