/// A full name as lists have it, laid beside the name that a portal has.
struct FullName: Sendable, Hashable {
    private let words: [[UInt8]]
    /// Without patronymics, which lists and portals have or have not.
    private let essentials: [[UInt8]]

    init(_ text: String) {
        let all = text.split(whereSeparator: \.isWhitespace)
        let kept = all.filter { !Patronymic.isOne($0) }
        func folded(_ text: String) -> [[UInt8]] {
            FoldedText(text).words.sorted { $0.lexicographicallyPrecedes($1) }
        }
        words = folded(text)
        essentials = kept.count >= 2 ? folded(kept.joined(separator: " ")) : words
    }

    /// Whether both may name one person: the same words in any order, without regard to case and accents. A patronymic
    /// that only one of them has is no difference; two that differ are.
    func fits(_ other: FullName) -> Bool {
        if words == other.words { return true }
        guard essentials == other.essentials, essentials.count >= 2 else { return false }
        return words == essentials || other.words == other.essentials
    }

    /// What a portal's search is asked for: it finds nobody by a patronymic that it does not keep, nor by an initial.
    static func searched(in text: String) -> String {
        let all = text.split(whereSeparator: \.isWhitespace)
        let kept = all.filter { !Patronymic.isOne($0) && !$0.isInitials }
        return kept.isEmpty ? text : kept.joined(separator: " ")
    }
}

extension Person {
    /// Whether this is the person's full name, in whatever order its words come.
    public func isCalled(_ fullName: String) -> Bool { FullName(name).fits(FullName(fullName)) }
}

extension Substring {
    /// `И.`, `И.И.`, `J.`: letters of a name, each with its dot.
    fileprivate var isInitials: Bool {
        last == "." && split(separator: ".").allSatisfy { $0.count == 1 && $0.allSatisfy(\.isLetter) }
    }
}
