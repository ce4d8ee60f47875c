import Testing

@testable import Bitrix24

@Suite("The pace of a table")
struct RequestPaceTests {
    /// A portal that drains so many a second from a bucket, and what a table needs there.
    struct Portal {
        let rate: Double
        let capacity: Double
        private var level = 0.0
        private var last = ContinuousClock.now

        init(_ rate: Double, _ capacity: Double) {
            self.rate = rate
            self.capacity = capacity
        }

        mutating func admits(at now: ContinuousClock.Instant) -> Bool {
            level = max(0, level - rate * (last.duration(to: now) / .seconds(1)))
            last = now
            guard level + 1 <= capacity else { return false }
            level += 1
            return true
        }

        /// Sends requests of 5 ms, each as soon as the pace lets it.
        ///
        /// - Returns: how long they took, as a multiple of what the limits make necessary, and how many were refused.
        mutating func send(_ count: Int) -> (ratio: Double, refused: Int) {
            var pace = RequestPace()
            let start = last
            var now = start
            var (admitted, refused) = (0, 0)
            while admitted < count {
                if let due = pace.next(at: now) { now = max(now, due) }
                now += .milliseconds(5)
                if admits(at: now) {
                    admitted += 1
                    pace.noteAdmitted()
                } else {
                    refused += 1
                    pace.noteRefusal(Self.refusal, at: now)
                }
            }
            let necessary = max((Double(count) - capacity) / rate, Double(count) * 0.005)
            return (start.duration(to: now) / .seconds(necessary), refused)
        }

        static let refusal = PortalError(
            .refused(code: "QUERY_LIMIT_EXCEEDED", known: .known("QUERY_LIMIT_EXCEEDED")), effect: .changes)
    }

    @Test(
        "comes within 2 % of what the limits make necessary, and is refused seldom",
        arguments: [(2.0, 50.0, 300), (5, 250, 1000), (20, 50, 1000), (2, 2, 100), (4.2, 20, 200), (10, 10, 300)])
    func usual(rate: Double, capacity: Double, count: Int) {
        var portal = Portal(rate, capacity)
        let (ratio, refused) = portal.send(count)
        #expect(ratio < 1.02, "\(rate)/\(capacity): \(ratio)")
        #expect(refused <= count / 5, "\(rate)/\(capacity): \(refused)")
    }

    @Test(
        "does not take a small bucket for a low rate", arguments: [(5.0, 2.0, 100), (20, 2, 300), (50, 3, 1000)])
    func smallBuckets(rate: Double, capacity: Double, count: Int) {
        var portal = Portal(rate, capacity)
        let (ratio, _) = portal.send(count)
        #expect(ratio < 1.02, "\(rate)/\(capacity): \(ratio)")
    }

    /// A table of a thousand chats, fifty a request, takes little more than the limits make necessary.
    @Test("loses little to a small bucket even in a short table")
    func shortTable() {
        var portal = Portal(20, 2)
        let (ratio, refused) = portal.send(23)
        #expect(ratio < 1.1 && refused < 16, "\(ratio), \(refused)")
    }

    /// Or whoever waits by a clock that adds fractions up would wait for ever.
    @Test("asks for no wait that no clock can make: what is nearer than a microsecond is here")
    func leastWait() {
        var pace = RequestPace()
        let start = ContinuousClock.now
        let pause = pace.noteRefusal(Portal.refusal, at: start)
        #expect(pace.next(at: start + pause - .nanoseconds(1)) == nil)
        #expect(pace.next(at: start + pause - .milliseconds(1)) != nil)
    }
}
