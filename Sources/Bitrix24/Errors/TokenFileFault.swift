import Catalog

/// A file of tokens that cannot be used.
public struct TokenFileFault: Error, Equatable, Sendable {
    private let text: Phrase<Explanation>

    /// - Parameter text: what is wrong, with the path, and what to do.
    public init(_ text: @escaping @Sendable (Messages) -> Explanation) {
        self.text = Phrase(text)
    }
}

extension TokenFileFault: Explained {
    public func explanation(in messages: Messages) -> Explanation { text.said(in: messages) }
}
