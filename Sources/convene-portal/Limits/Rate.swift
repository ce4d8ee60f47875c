import ArgumentParser

/// A rate limit as it is typed: `2/50` drains two a second and refuses above fifty.
struct Rate: Sendable, ExpressibleByArgument {
    let drain: Double
    let capacity: Double

    init?(argument: String) {
        let parts = argument.split(separator: "/").map { Double($0) }
        guard parts.count == 2, let drain = parts[0], let capacity = parts[1], drain >= 0, capacity >= 1,
            drain.isFinite, capacity.isFinite
        else { return nil }
        self.drain = drain
        self.capacity = capacity
    }
}
