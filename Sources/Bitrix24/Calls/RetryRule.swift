/// How long the program waits before it repeats what cannot have run (rest.md A9).
public struct RetryRule: Sendable {
    /// The time that all pauses and repetitions together may take.
    public let budget: Duration

    public init(budget: Duration) {
        self.budget = budget
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
        switch error.retry {
        case .never: return nil
        case .afterPause: wanted = max(.seconds(min(1 << (attempt - 1), 16)), error.retryAfter ?? .zero)
        case .afterOperatingTime: wanted = operatingReset ?? .seconds(min(5 << (attempt - 1), 60))
        }
        return spent + wanted <= budget ? wanted : nil
    }
}
