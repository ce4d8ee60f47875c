import Catalog

/// What the caller keeps for the client, a journal or tokens, could not be read or written.
public struct StorageError: Error, Equatable, Sendable {
    private let text: Phrase<Explanation>

    /// - Parameter text: what is wrong, with the path, and what to do.
    public init(_ text: @escaping @Sendable (Messages) -> Explanation) {
        self.text = Phrase(text)
    }

    /// In the words of the error that the caller had.
    public init(_ cause: some Explained & Sendable) {
        self.init { cause.explanation(in: $0) }
    }
}

extension StorageError: Explained {
    public func explanation(in messages: Messages) -> Explanation { text.said(in: messages) }
}
