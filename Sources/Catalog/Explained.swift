/// An error that explains itself in the language of the reader.
public protocol Explained {
    func explanation(in messages: Messages) -> Explanation
}

extension Explained {
    /// What is wrong, in one sentence. May repeat what the user or the portal wrote: show it with control characters
    /// made visible.
    public func sentence(in messages: Messages) -> String { explanation(in: messages).sentence }

    /// What to do.
    public func advice(in messages: Messages) -> String { explanation(in: messages).advice }

    /// Both sentences, one after the other.
    public func message(in messages: Messages) -> String {
        let text = explanation(in: messages)
        return text.advice.isEmpty ? text.sentence : "\(text.sentence) \(text.advice)"
    }
}
