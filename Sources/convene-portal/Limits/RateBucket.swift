import FoundationEssentials

/// The leaky bucket of requests: it drains `drain` a second and refuses above `capacity` (rest.md A7).
struct RateBucket: Sendable {
    let drain: Double
    let capacity: Double
    private var level = 0.0
    private var last: Date?

    init(drain: Double, capacity: Double) {
        self.drain = drain
        self.capacity = capacity
    }

    /// Whether one more request is let in.
    mutating func admits(at now: Date) -> Bool {
        if let last { level = max(0, level - drain * max(0, now.timeIntervalSince(last))) }
        last = now
        guard level + 1 <= capacity else { return false }
        level += 1
        return true
    }
}
