/// What was painted that a key could confirm, and when, as far as no key was told of it yet.
///
/// Keys are held back for a moment until they are known for keys. Meanwhile the screen may be painted again: each key is
/// told of what was on the screen when it arrived.
public struct Paintings {
    /// A key that is held back for more paintings than these confirms nothing.
    private static let most = 16

    private var pending: [(shown: Confirmable?, since: ContinuousClock.Instant)] = []

    public init() {}

    /// Nothing was painted that is not told yet.
    public var isEmpty: Bool { pending.isEmpty }

    /// This was painted and is on the screen as of now.
    public mutating func add(_ shown: Confirmable?, at now: ContinuousClock.Instant) {
        if let last = pending.last, last.shown == shown { return }
        pending.append((shown, now))
        if pending.count > Self.most { pending.removeFirst() }
    }

    /// Nothing of it is on the screen any more.
    public mutating func removeAll() { pending = [] }

    /// Takes what the screen showed when something arrived; nil: nothing else than at the last time.
    public mutating func take(before arrival: ContinuousClock.Instant) -> Confirmable?? {
        guard let index = pending.lastIndex(where: { $0.since < arrival }) else { return nil }
        let shown = pending[index].shown
        pending.removeFirst(index + 1)
        return .some(shown)
    }
}
