import Catalog

extension KeyFault.Problem {
    /// What is wrong, and what would be right; without a full stop.
    public func sentence(in messages: Messages) -> String {
        switch self {
        case .noSuchCommand: messages.noSuchCommand
        case .noKeys: messages.noKeys
        case .isNeeded: messages.keyIsNeeded
        case .noSuchKey(let name): messages.noSuchKey(name)
        case .indistinguishable(let key, let other): messages.indistinguishable(key, from: other)
        case .isText(let key): messages.keyIsText(key)
        case .taken(let key, let command): messages.keyIsTaken(key, by: command)
        }
    }
}
