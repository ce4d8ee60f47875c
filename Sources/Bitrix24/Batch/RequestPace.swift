/// When the next request may leave, as far as the portal's answers tell of its limits (rest.md A7).
///
/// The portal counts in a leaky bucket. What it holds is there to be used, so requests leave as they come until one is
/// refused, which creates nothing: then the bucket is full. What is let in between two such moments tells the rate, and
/// from then on requests leave at that rate. A value; time is given.
public struct RequestPace: Sendable, Equatable {
    public typealias Instant = ContinuousClock.Instant

    /// The rates that the vendor names, a second: those who measure one of them nearly mean it.
    static let known = [2.0, 5.0]
    /// What the vendor's usual plans let in at once, and then a second.
    public static let usual = (burst: 50, rate: 2.0)
    /// After so long without a refusal the portal may let more in than before.
    private static let trial = Duration.seconds(60)

    /// A second; nil as long as the portal has refused nothing, or once only.
    public private(set) var rate: Double?
    /// When the bucket was full for certain.
    private var full: Instant?
    private var admitted = 0
    private var refusals = 0
    private var earliest: Instant?
    /// When the portal lets the method run again that has used up its time.
    private var operatingReset: Instant?

    public init() {}

    /// The moment from which on the next request may leave; nil for at once.
    public func next(at now: Instant) -> Instant? {
        let afterPause = earliest.flatMap { $0 > now ? $0 : nil }
        guard let full, let rate else { return afterPause }
        let pace = full.duration(to: now) > Self.trial && !Self.known.contains(rate) ? rate * 1.25 : rate
        let due = full + .seconds(Double(admitted + 1) / pace)
        // What is nearer than a microsecond is here: no clock waits so little.
        return [afterPause, due > now + .microseconds(1) ? due : nil].compactMap(\.self).max()
    }

    /// A request was let in.
    public mutating func noteAdmitted() {
        admitted += 1
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
        let growing = Duration.seconds(1 << min(refusals - 1, 4))
        let pause: Duration
        if error.retry == .afterOperatingTime {
            let known = operatingReset.map { now.duration(to: $0) } ?? .zero
            pause = known > .zero ? known : .seconds(min(5 << (refusals - 1), 60))
        } else {
            pause = max(growing, error.retryAfter ?? .zero)
            adapt(at: now)
        }
        earliest = now + pause
        return pause
    }

    private mutating func adapt(at now: Instant) {
        defer {
            full = now
            admitted = 0
        }
        guard let full, admitted > 0 else { return }
        let seconds = full.duration(to: now).asSeconds
        guard seconds >= 0.5 else { return }
        let measured = Double(admitted) / seconds
        // One more may have found room: the next refusal, after more requests, tells it better.
        rate = Self.known.first { abs($0 - measured) < $0 / 4 } ?? Double(admitted + 1) / seconds
    }
}
