import FoundationEssentials

/// The time, as those who send need it; tests have one of their own.
public struct BatchClock: Sendable {
    public let now: @Sendable () -> ContinuousClock.Instant
    /// As the journal writes it.
    public let date: @Sendable () -> Date
    public let wait: @Sendable (Duration) async throws(CancellationError) -> Void

    public init(
        now: @escaping @Sendable () -> ContinuousClock.Instant, date: @escaping @Sendable () -> Date,
        wait: @escaping @Sendable (Duration) async throws(CancellationError) -> Void
    ) {
        self.now = now
        self.date = date
        self.wait = wait
    }

    public static let system = BatchClock(now: { .now }, date: { .now }, wait: Worker.pause)
}
