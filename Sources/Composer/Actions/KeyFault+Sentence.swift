import Catalog

extension KeyFault.Problem {
    /// What is wrong, and what would be right; without a full stop.
    public func sentence(in words: Words) -> String {
        switch self {
        case .noSuchCommand: words.noSuchCommand
        case .noKeys: words.noKeys
        case .noSuchKey(let name): words.noSuchKey(name)
        case .indistinguishable(let key, let other): words.indistinguishable(key, from: other)
        case .isText(let key): words.keyIsText(key)
        case .taken(let key, let command): words.keyIsTaken(key, by: command)
        }
    }
}
