import Bitrix24
import Testing

@Suite("Repeating what cannot have run")
struct RetryRuleTests {
    private let busy = PortalError(
        .refused(code: "QUERY_LIMIT_EXCEEDED", known: .known("QUERY_LIMIT_EXCEEDED")), effect: .changes)
    private let usedUp = PortalError(
        .refused(code: "OPERATION_TIME_LIMIT", known: .known("OPERATION_TIME_LIMIT")), effect: .changes)
    private let unclear = PortalError(
        .refused(code: "INTERNAL_SERVER_ERROR", known: .known("INTERNAL_SERVER_ERROR")), effect: .changes)
    private let cut = PortalError(
        .transport(TransportFailure(.broken, mayHaveArrived: false)), effect: .changes)

    @Test("Pauses grow from a second and end with the budget")
    func growingPauses() {
        let rule = RetryRule(budget: .seconds(65))
        let pauses = (1...6).map { rule.pause(after: busy, attempt: $0, spent: .zero) }
        #expect(pauses == [1, 2, 4, 8, 16, 16].map { .seconds($0) })
        #expect(rule.pause(after: busy, attempt: 3, spent: .seconds(61)) == .seconds(4))
        #expect(rule.pause(after: busy, attempt: 3, spent: .seconds(62)) == nil)
    }

    /// An hour of `--timeout` is some two hundred attempts.
    @Test("However often it was tried, the next pause is a pause")
    func manyAttempts() {
        let rule = RetryRule(budget: .seconds(3600))
        #expect((5...500).allSatisfy { rule.pause(after: busy, attempt: $0, spent: .zero) == .seconds(16) })
        #expect(rule.pause(after: usedUp, attempt: 500, spent: .zero) == .seconds(60))
    }

    @Test("A pause is as long as the portal wants it, if the budget allows that")
    func retryAfter() {
        let rule = RetryRule(budget: .seconds(65))
        func pause(_ seconds: Int, attempt: Int) -> Duration? {
            let error = PortalError(busy.reason, retryAfter: .seconds(seconds), effect: .changes)
            return rule.pause(after: error, attempt: attempt, spent: .zero)
        }
        #expect(pause(7, attempt: 1) == .seconds(7))
        #expect(pause(7, attempt: 5) == .seconds(16))
        #expect(pause(600, attempt: 1) == nil)
    }

    @Test("Operating time is waited for as long as the portal said")
    func operatingTime() {
        let rule = RetryRule(budget: .seconds(65))
        #expect(rule.pause(after: usedUp, attempt: 1, spent: .zero, operatingReset: .seconds(40)) == .seconds(40))
        #expect(rule.pause(after: usedUp, attempt: 1, spent: .zero, operatingReset: .seconds(400)) == nil)
        #expect(rule.pause(after: usedUp, attempt: 1, spent: .zero) == .seconds(5))
    }

    @Test("What may have run, and what a repetition does not help, is never repeated")
    func never() {
        let rule = RetryRule(budget: .seconds(1000))
        #expect(rule.pause(after: unclear, attempt: 1, spent: .zero) == nil)
        #expect(rule.pause(after: cut, attempt: 1, spent: .zero) == nil)
    }

    @Test("Where a whole table waits, a lost answer is asked for again, six times in all, and a lost change never")
    func persisting() {
        let rule = RetryRule(budget: .seconds(2), persists: true)
        let lost = TransportFailure(.broken, mayHaveArrived: true)
        let reading = PortalError(.transport(lost), effect: .reads)
        #expect(rule.pause(after: reading, attempt: 5, spent: .seconds(90)) == .seconds(16))
        #expect(rule.pause(after: reading, attempt: 6, spent: .seconds(90)) == nil)
        #expect(rule.pause(after: PortalError(.transport(lost), effect: .changes), attempt: 1, spent: .zero) == nil)
        let away = PortalError(.transport(TransportFailure(.noConnection, mayHaveArrived: false)), effect: .reads)
        #expect(rule.pause(after: away, attempt: 1, spent: .zero) == nil)
        #expect(RetryRule(budget: .seconds(65)).pause(after: reading, attempt: 1, spent: .zero) == nil)
    }

    @Test("A refused call is made again until it succeeds, and each pause is announced")
    func repeating() async throws {
        var calls = 0
        var pauses: [Duration] = []
        let value = try await RetryRule(budget: .seconds(65)).repeating(
            announce: { pauses.append($0.duration) }, wait: { _ in }
        ) { () async throws(PortalError) in
            calls += 1
            if calls < 3 { throw busy }
            return calls
        }
        #expect(value == 3)
        #expect(pauses == [.seconds(1), .seconds(2)])
    }

    @Test("A failure that may have run ends at the first call")
    func unclearEnds() async {
        var calls = 0
        await #expect(throws: unclear) {
            try await RetryRule(budget: .seconds(65)).repeating { () async throws(PortalError) -> Int in
                calls += 1
                throw unclear
            }
        }
        #expect(calls == 1)
    }

    @Test("An interruption in a pause has created nothing")
    func interruptedPause() async {
        do throws(PortalError) {
            _ = try await RetryRule(budget: .seconds(65)).repeating(
                wait: { _ async throws(CancellationError) in throw CancellationError() }
            ) { () async throws(PortalError) -> Int in throw busy }
            Issue.record("the call succeeded")
        } catch {
            #expect(error.exitStatus == .interrupted)
            #expect(!error.mayHaveRun)
        }
    }
}
