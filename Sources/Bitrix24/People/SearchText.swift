/// A part of a name as somebody types it to look for people.
public struct SearchText: Hashable, Sendable {
    /// As typed, without white space at both ends: what the portal is asked.
    public let text: String
    let folded: FoldedText

    public init(_ text: String) {
        self.text = text.trimmed
        folded = FoldedText(text)
    }

    /// Two texts that find the same people are equal.
    public static func == (left: Self, right: Self) -> Bool { left.folded == right.folded }

    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

    public var isEmpty: Bool { folded.words.isEmpty }

    /// Whether the portal takes it: three characters; two where they are Chinese or Japanese, whose names are that short
    /// (rest.md C5).
    public var isLongEnough: Bool {
        let scalars = text.unicodeScalars
        return text.count >= (scalars.allSatisfy { $0.isWordByItself || $0 == " " } ? 2 : 3) && !isEmpty
    }

    /// Whether everybody whom this text finds is found by the other one too: this one goes on where that one ends.
    func narrows(_ other: SearchText) -> Bool {
        guard folded.words.count >= other.folded.words.count else { return false }
        let pairs = zip(folded.words, other.folded.words)
        return pairs.allSatisfy { $0.starts(with: $1) }
    }
}
