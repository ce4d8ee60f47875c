/// How long a portal that refuses for now, or is not reached, is waited for.
struct Patience {
    /// A portal that forgives a slip is tried so often, however little time it is given.
    private static let leastAttempts = 6
    /// Operating time lapses after ten minutes at the latest (rest.md A7).
    private static let operatingTime = Duration.seconds(660)

    /// As much as one request has.
    let limit: Duration
    private(set) var attempts = 0
    private var start: ContinuousClock.Instant?

    init(limit: Duration) {
        self.limit = limit
    }

    /// Whether one more attempt is worth it.
    mutating func lasts(after error: PortalError, at now: ContinuousClock.Instant) -> Bool {
        attempts += 1
        let begun = start ?? now
        start = begun
        let limit = error.retry == .afterOperatingTime ? max(limit, Self.operatingTime) : limit
        return attempts < Self.leastAttempts || begun.duration(to: now) < limit
    }

    /// The pause before it, where the portal's own limits are not the reason.
    var pause: Duration { .growing(from: .milliseconds(500), attempt: attempts, most: .seconds(16)) }
}

extension BatchSender {
    /// Waits until the portal lets the next request in.
    mutating func turn() async throws(Halt) {
        while let due = pace.next(at: clock.now()) {
            try await pause(clock.now().duration(to: due))
        }
        if stop.isSet { throw Halt(end: .interrupted) }
    }

    /// Lets time pass, but no longer than until somebody wants to end.
    func pause(_ duration: Duration) async throws(Halt) {
        var left = duration
        while left > .zero {
            if stop.isSet { throw Halt(end: .interrupted) }
            let part = min(left, .milliseconds(200))
            do {
                try await clock.wait(part)
            } catch {
                throw Halt(end: .interrupted)
            }
            left -= part
        }
    }

    /// Waits after a request that cannot have run, if it is worth sending it again.
    ///
    /// - Returns: false where the refusal concerns this request alone.
    mutating func wait(after error: PortalError, _ patience: inout Patience) async throws(Halt) -> Bool {
        if error.isCancellation { throw Halt(end: .interrupted) }
        let isForNow = error.retry != .never
        let isAway = if case .transport = error.reason { true } else { false }
        guard isForNow || isAway else {
            if error.concernsAll { throw Halt(end: .stopped(error)) }
            return false
        }
        guard patience.lasts(after: error, at: clock.now()) else { throw Halt(end: .stopped(error)) }
        let length = isForNow ? pace.noteRefusal(error, at: clock.now()) : patience.pause
        dialogue.report(.waiting(error, length))
        if isAway { try await pause(length) }
        return true
    }

    /// Asks something that changes nothing, again and again where the answer is lost.
    mutating func asked<Value: Sendable>(
        _ question: @Sendable (Client) async throws(PortalError) -> Value
    ) async throws(Halt) -> Result<Value, PortalError> {
        var patience = Patience(limit: client.timeout)
        while true {
            try await turn()
            let answer = await Result { [client] () async throws(PortalError) in try await question(client) }
            guard case .failure(let error) = answer else {
                pace.noteAdmitted()
                return answer
            }
            if error.isCancellation { throw Halt(end: .interrupted) }
            guard error.retry != .never || error.isLostAnswer else { return answer }
            guard patience.lasts(after: error, at: clock.now()) else { return answer }
            let isForNow = error.retry != .never
            let length = isForNow ? pace.noteRefusal(error, at: clock.now()) : patience.pause
            dialogue.report(.waiting(error, length))
            if !isForNow { try await pause(length) }
        }
    }
}

extension PortalError {
    /// No usable answer came, so a question may be asked again.
    fileprivate var isLostAnswer: Bool {
        switch reason {
        case .transport, .notJSON, .unusableResult: true
        case .refused(_, let known): known?.ran == .unknown
        case .contradiction, .redirected, .noAccess, .download: false
        }
    }

    /// The portal would refuse every other row as well.
    fileprivate var concernsAll: Bool {
        switch reason {
        case .redirected, .noAccess, .download: return true
        case .refused(let code, let known):
            let general = [
                "OVERLOAD_LIMIT", "PORTAL_DELETED", "PAYMENT_REQUIRED", "AUTHORIZATION_ERROR", "USER_ACCESS_ERROR",
                "APPLICATION_NOT_FOUND", "ERROR_METHOD_NOT_FOUND", "ACCESS_DENIED",
            ]
            return known?.status == .credential || general.contains(code.uppercased())
        case .transport, .notJSON, .unusableResult, .contradiction: return false
        }
    }
}
