import ArgumentParser
import FoundationEssentials

/// The leaky bucket of requests: it drains `drain` a second and refuses above `capacity` (rest.md A7).
struct RateBucket: Sendable, ExpressibleByArgument {
    let drain: Double
    let capacity: Double
    private var level = 0.0
    private var last: Date?

    /// Reads `2/50`.
    init?(argument: String) {
        let parts = argument.split(separator: "/").map { Double($0) }
        guard parts.count == 2, let drain = parts[0], let capacity = parts[1], drain >= 0, capacity >= 1,
            drain.isFinite, capacity.isFinite
        else { return nil }
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
