/// An error that explains itself in the language of the reader.
public protocol Explained {
    func explanation(in words: Words) -> Explanation
}

extension Explained {
    /// What is wrong, in one sentence. May repeat what the user or the portal wrote: show it with control characters
    /// made visible.
    public func sentence(in words: Words) -> String { explanation(in: words).sentence }

    /// What to do.
    public func advice(in words: Words) -> String { explanation(in: words).advice }

    /// Both sentences, one after the other.
    public func message(in words: Words) -> String {
        let text = explanation(in: words)
        return text.advice.isEmpty ? text.sentence : "\(text.sentence) \(text.advice)"
    }
}
