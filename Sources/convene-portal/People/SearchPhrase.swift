/// A search phrase, as the portal's full-text index understands it.
struct SearchPhrase: Sendable {
    private let words: [String]

    /// - Parameter text: what was typed.
    init(_ text: String) {
        words = Self.words(of: text)
    }

    /// Whether each word of the phrase begins some word of these texts.
    func matches(_ texts: String...) -> Bool {
        let present = texts.flatMap(Self.words)
        return words.allSatisfy { word in present.contains { $0.hasPrefix(word) } }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether the index takes the phrase: three characters, or digits.
    static func isLongEnough(_ text: String) -> Bool {
        let trimmed = text.trimmingPortalSpace
        return trimmed.count >= 3 || (!trimmed.isEmpty && trimmed.allSatisfy(\.isNumber))
    }
}
