/// When the next request may leave, as far as the portal's answers tell of its limits (rest.md A7).
///
/// The portal counts in a leaky bucket. What it holds is there to be used, so requests leave as they come until one is
/// refused, which creates nothing: then the bucket is full. What is let in from one such moment to a later one tells the
/// rate, the better the more it is, unless the bucket has run empty in between, which shows by as many being let in as it
/// holds: then the pauses are too long for it, and the next one is half as long. From then on requests leave at the rate;
/// where none is refused for a while, a little faster. A value; time is given.
public struct RequestPace: Sendable, Equatable {
    public typealias Instant = ContinuousClock.Instant

    /// The rates that the vendor names, a second: those who measure one of them nearly mean it.
    static let known = [2.0, 5.0]
    /// What the vendor's usual plans let in at once, and then a second.
    public static let usual = (burst: 50, rate: 2.0)
    /// After so long without a refusal the portal may let in a quarter more than before.
    private static let trial = Duration.seconds(10)
    private static let shortestPause = Duration.milliseconds(30)
    private static let longestPause = Duration.seconds(16)
    /// After how many that were let in the rate is known well enough to be measured anew.
    private static let enough = 25

    /// A second; nil as long as the portal has refused nothing, or once only.
    public private(set) var rate: Double?
    /// When the bucket was full for certain: the beginning of what is measured.
    private var full: Instant?
    /// How many were let in since then.
    private var admitted = 0
    private var lastRefusal: Instant?
    private var admittedSinceRefusal = 0
    /// How many were let in before the first was refused: as many as the bucket holds, at most.
    private var capacity: Int?
    private var refusals = 0
    /// How long to wait after a refusal as long as the rate is not known.
    private var pause = Duration.milliseconds(60)
    private var earliest: Instant?
    /// When the portal lets the method run again that has used up its time.
    private var operatingReset: Instant?

    public init() {}

    /// The moment from which on the next request may leave; nil for at once.
    public func next(at now: Instant) -> Instant? {
        let due = [earliest, dueByRate(at: now)].compactMap(\.self).max()
        // What is nearer than a microsecond is here: no clock waits so little.
        return due.flatMap { $0 > now + .microseconds(1) ? $0 : nil }
    }

    private func dueByRate(at now: Instant) -> Instant? {
        guard let full, let lastRefusal, let rate else { return nil }
        let trials = (lastRefusal.duration(to: now) / Self.trial).rounded(.down)
        return full + .seconds(Double(admitted + 1) / (rate * (1 + trials / 4)))
    }

    /// A request was let in.
    public mutating func noteAdmitted() {
        admitted += 1
        admittedSinceRefusal += 1
        refusals = 0
    }

    /// What an answer says of the time that its method has used.
    public mutating func note(_ time: PortalTime?, at now: Instant) {
        guard let resetsIn = time?.operatingResetsIn else { return }
        operatingReset = now + resetsIn
    }

    /// A request was refused for now, and did not run.
    ///
    /// - Returns: how long nothing may leave.
    @discardableResult
    public mutating func noteRefusal(_ error: PortalError, at now: Instant) -> Duration {
        refusals += 1
        let length: Duration
        if error.retry == .afterOperatingTime {
            let known = operatingReset.map { now.duration(to: $0) } ?? .zero
            length = known > .zero ? known : .growing(from: .seconds(5), attempt: refusals, most: .seconds(60))
        } else {
            adapt(at: now)
            let first = rate.map { .seconds(1 / $0) } ?? pause
            let growing = Duration.growing(from: first, attempt: refusals, most: Self.longestPause)
            length = max(growing, error.retryAfter ?? .zero)
        }
        earliest = now + length
        return length
    }

    private mutating func adapt(at now: Instant) {
        let lately = admittedSinceRefusal
        admittedSinceRefusal = 0
        lastRefusal = now
        guard let full else {
            capacity = admitted
            return measure(from: now)
        }
        let seconds = full.duration(to: now).asSeconds
        guard admitted > 0, seconds > 0 else { return measure(from: now) }
        if rate == nil, let capacity, lately >= capacity, pause > Self.shortestPause {
            pause /= 2
            return measure(from: now)
        }
        let measured = Double(admitted) / seconds
        // One more may have found room: the next refusal, after more requests, tells it better.
        let most = Double(admitted + 1) / seconds
        rate = Self.known.first { $0 <= most && abs($0 - measured) < $0 / 4 } ?? most
        if admitted >= Self.enough { measure(from: now) }
    }

    private mutating func measure(from now: Instant) {
        full = now
        admitted = 0
    }
}
