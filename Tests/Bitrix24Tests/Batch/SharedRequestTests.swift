import TestSupport
import Testing

@testable import Bitrix24

@Suite("Creations that share a request")
struct SharedRequestTests {
    private func run(_ count: Int, on portal: RecordingPortal, perRequest: Int) async throws -> BatchSenderTests.Run {
        try await BatchSenderTests().run(BatchSenderTests.rows(count), on: portal, MemoryJournal()) {
            $0.perRequest = perRequest
        }
    }

    @Test("and are refused for now are waited for longer each time, as is said, but not for ever")
    func refusedForEver() async throws {
        let portal = RecordingPortal(troubles: (1, [.full]))
        let run = try await run(4, on: portal, perRequest: 2)
        guard case .stopped(let error) = run.end else { return #expect(Bool(false), "\(run.end)") }
        #expect(error.exitStatus == .refusedForNow)
        let waits = run.events.compactMap { if case .waiting(_, let length) = $0 { length } else { nil } }
        #expect(waits.count == 6)
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 < $1 }, "\(waits)")
        #expect(portal.requests.count == 7)
        #expect(portal.titles.isEmpty)
    }

    @Test("and are refused for now, all or some of them, are made once the portal has room, each once")
    func refusedNowAndThen() async throws {
        let portal = RecordingPortal(troubles: (0.5, [.full, .fullHalfway]), random: SplitMix64(state: 4))
        let run = try await run(60, on: portal, perRequest: 10)
        #expect(run.isFinished)
        #expect(run.created == 60)
        #expect(portal.titles.sorted() == (1...60).map { "Crew \($0)" }.sorted())
    }
}
