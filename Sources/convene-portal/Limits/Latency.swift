import ArgumentParser

/// How long a call takes: `200` or `200±50` milliseconds.
struct Latency: Sendable, ExpressibleByArgument {
    let typical: Duration
    let spread: Duration

    init?(argument: String) {
        let parts = argument.split(separator: "±", maxSplits: 1, omittingEmptySubsequences: false)
        guard let typical = parts.first.flatMap({ Int($0) }), typical >= 0 else { return nil }
        let spread = parts.count > 1 ? Int(parts[1]) : 0
        guard let spread, (0...typical).contains(spread) else { return nil }
        self.typical = .milliseconds(typical)
        self.spread = .milliseconds(spread)
    }

    func sample(using random: inout some RandomNumberGenerator) -> Duration {
        typical + spread * Double.random(in: -1...1, using: &random)
    }
}
