/// A title of a template: `{date}`, `{user}` and `{n}` in it stand for what they name.
struct TemplateTitle {
    let text: String

    /// - Parameters:
    ///   - day: `2026-11-22`.
    ///   - user: the caller's name; the word stays as it is where nobody knows it.
    ///   - titles: those of earlier chats: `{n}` becomes the number after the highest among them, or 1.
    func filled(day: String, user: String, after titles: [String]) -> String {
        var title = text.replacing("{date}", with: day)
        if !user.isEmpty { title = title.replacing("{user}", with: user) }
        guard let place = title.firstRange(of: "{n}") else { return title }
        let (before, behind) = (title[..<place.lowerBound], title[place.upperBound...])
        let numbers = titles.compactMap { Self.number(in: $0, between: before, and: behind) }
        return "\(before)\((numbers.max() ?? 0) + 1)\(behind)"
    }

    private static func number(in title: String, between before: Substring, and behind: Substring) -> Int? {
        guard title.hasPrefix(before), title.hasSuffix(behind), title.count > before.count + behind.count else {
            return nil
        }
        let digits = title.dropFirst(before.count).dropLast(behind.count)
        return digits.count <= 9 && digits.allSatisfy(\.isWholeNumber) ? Int(digits) : nil
    }
}
