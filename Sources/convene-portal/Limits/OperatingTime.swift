import FoundationEssentials

/// Seconds of handler time by method and credential, in ten baskets that lapse one after the other (rest.md A7).
struct OperatingTime: Sendable {
    /// Shorter calls are not counted.
    static let shortest: TimeInterval = 0.1

    private struct Basket {
        let begun: Date
        var seconds: TimeInterval
    }

    /// For how long use counts: 600 seconds on a real portal.
    let window: TimeInterval
    /// Use above this many seconds blocks the method; `nil` blocks nothing.
    let limit: TimeInterval?
    private var baskets: [String: [Basket]] = [:]

    init(window: TimeInterval, limit: TimeInterval?) {
        self.window = window
        self.limit = limit
    }

    mutating func isBlocked(_ method: String, by grant: Grant, at now: Date) -> Bool {
        guard let limit else { return false }
        return state(of: method, by: grant, at: now).used >= limit
    }

    mutating func note(_ seconds: TimeInterval, of method: String, by grant: Grant, at now: Date) {
        guard seconds > Self.shortest else { return }
        let key = prune(method, grant, now)
        if let last = baskets[key]?.indices.last, let begun = baskets[key]?[last].begun,
            now.timeIntervalSince(begun) < window / 10
        {
            baskets[key]?[last].seconds += seconds
        } else {
            baskets[key, default: []].append(Basket(begun: now, seconds: seconds))
        }
    }

    /// What was used, and the second in which the oldest of it lapses; for a first call a window from now.
    mutating func state(of method: String, by grant: Grant, at now: Date) -> (used: TimeInterval, resetAt: Int) {
        let live = baskets[prune(method, grant, now)] ?? []
        let reset = (live.first?.begun ?? now).addingTimeInterval(window)
        return (live.reduce(0) { $0 + $1.seconds }, Int(reset.timeIntervalSince1970))
    }

    private mutating func prune(_ method: String, _ grant: Grant, _ now: Date) -> String {
        let key = "\(grant.label) \(method)"
        baskets[key]?.removeAll { now.timeIntervalSince($0.begun) >= window }
        return key
    }
}
