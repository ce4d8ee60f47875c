/// How long the program waits before it repeats what cannot have run (rest.md A9).
public struct RetryRule: Sendable {
    /// The time that all pauses and repetitions together may take.
    public let budget: Duration
    /// Whether it tries six times at least, whatever the budget, and asks again where an answer was lost: what a whole
    /// table waits for is not given up at the first slip of the line.
    public let persists: Bool
    private static let leastAttempts = 6
    private static let longestPause = Duration.seconds(60)

    public init(budget: Duration, persists: Bool = false) {
        self.budget = budget
        self.persists = persists
    }

    /// The pause before the next attempt, or nil if there is to be none.
    ///
    /// - Parameters:
    ///   - attempt: how many times the request was sent so far, from 1.
    ///   - spent: time since the first refusal.
    ///   - operatingReset: how long until the portal frees operating time, if an earlier answer told.
    public func pause(
        after error: PortalError, attempt: Int, spent: Duration, operatingReset: Duration? = nil
    ) -> Duration? {
        let wanted: Duration
        let growing = Duration.growing(from: .seconds(1), attempt: attempt, most: .seconds(16))
        switch error.retry {
        case .never:
            guard persists, error.isLostReading else { return nil }
            wanted = growing
        case .afterPause: wanted = max(growing, error.retryAfter ?? .zero)
        case .afterOperatingTime:
            wanted = operatingReset ?? .growing(from: .seconds(5), attempt: attempt, most: Self.longestPause)
        }
        if persists, attempt < Self.leastAttempts, wanted <= Self.longestPause { return wanted }
        return spent + wanted <= budget ? wanted : nil
    }
}
