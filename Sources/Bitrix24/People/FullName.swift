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

    /// Whether a text that has initials may mean somebody of this name: its whole words are among the name's, and each
    /// initial begins another one. Nil where the text has none.
    static func mayMean(_ text: String, _ name: String) -> Bool? {
        let parts = text.split(whereSeparator: \.isWhitespace)
        let initials = parts.filter(\.isInitials).flatMap { FoldedText(String($0)).words }
        guard !initials.isEmpty, initials.count < FoldedText(text).words.count else { return nil }
        var words = FoldedText(name).words
        for word in parts.filter({ !$0.isInitials }).flatMap({ FoldedText(String($0)).words }) {
            guard let place = words.firstIndex(of: word) else { return false }
            words.remove(at: place)
        }
        // A second initial is that of a patronymic, which portals mostly do not keep.
        return initials.contains { initial in words.contains { $0.starts(with: initial) } }
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
