extension RetryRule {
    /// A pause that is about to begin.
    public struct Pause: Sendable {
        /// Why the portal did not carry out the call.
        public let error: PortalError
        public let duration: Duration
        /// How many times the request was sent so far, from 1.
        public let attempt: Int
    }

    /// Makes a call, and makes it again after a pause as long as it cannot have run and the budget lasts.
    ///
    /// - Parameters:
    ///   - announce: told before each pause.
    ///   - wait: how the time passes; the default needs no libdispatch.
    /// - Throws: the last refusal; or, where the task was cancelled in a pause, a cancellation that cannot have run.
    public func repeating<Value: Sendable>(
        operatingReset: Duration? = nil,
        announce: (Pause) -> Void = { _ in },
        wait: (Duration) async throws(CancellationError) -> Void = Worker.pause,
        _ call: () async throws(PortalError) -> Value
    ) async throws(PortalError) -> Value {
        let start = ContinuousClock.now
        var attempt = 1
        while true {
            let refusal: PortalError
            do {
                return try await call()
            } catch {
                refusal = error
            }
            let spent = start.duration(to: .now)
            guard
                let pause = pause(after: refusal, attempt: attempt, spent: spent, operatingReset: operatingReset)
            else { throw refusal }
            announce(Pause(error: refusal, duration: pause, attempt: attempt))
            do {
                try await wait(pause)
            } catch {
                let cancelled = TransportFailure(.cancelled, mayHaveArrived: false)
                throw PortalError(.transport(cancelled), effect: refusal.effect)
            }
            attempt += 1
        }
    }
}
