import Catalog
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Bitrix24

@Suite("A table is sent")
struct BatchSenderTests {
    static func rows(_ count: Int, members: [Int] = [2, 3]) -> [BatchRow] {
        (1...count).map { number in
            var structure = ChatStructure()
            structure.title = "Crew \(number)"
            structure.members = members.compactMap(UserID.init)
            return BatchRow(
                number: number + 1, key: RowKey([("TITLE", structure.title)], occurrence: 1), structure: structure)
        }
    }

    /// What was told, and how it ended.
    struct Run {
        let end: BatchEnd
        let events: [BatchEvent]

        /// The last state of each row.
        var states: [Int: RowState] {
            events.reduce(into: [:]) { states, event in
                if case .resolved(let row, let state, _) = event { states[row.number] = state }
            }
        }

        var unknown: Int { states.values.count { if case .unknown = $0 { true } else { false } } }
        var created: Int { states.values.count { if case .created = $0 { true } else { false } } }
        var isFinished: Bool { if case .finished = end { true } else { false } }
    }

    /// Sends as a run of the program does: reads the journal first.
    func run(
        _ rows: [BatchRow], on portal: RecordingPortal, _ journal: some JournalFile, resends: Bool = false,
        goesOn: Bool = false, timeout: Duration = .seconds(2), stop: BatchStop = BatchStop(),
        manner change: (inout BatchSender.Manner) -> Void = { _ in }
    ) async throws -> Run {
        let events = Mutex<[BatchEvent]>([])
        let client = Client(
            portal: try Portal(reading: "https://portal.example/rest/1/s3cr3tc0de/"), timeout: timeout,
            transport: portal)
        var manner = BatchSender.Manner(table: "/chats.csv")
        change(&manner)
        let log = SendJournal(journal, sender: nil)
        let history = try log.rows(on: client.portal.name)
        let caller = Caller(id: try #require(UserID(rawValue: 1)), name: "Ann Holm")
        let sends: @Sendable (Int) async -> Bool = { _ in true }
        var sender = BatchSender(
            client: client, journal: log, caller: caller, manner: manner,
            dialogue: .init(
                report: { event in events.withLock { $0.append(event) } }, goesOn: { _ in goesOn },
                sendsAbsent: resends ? sends : nil),
            clock: portal.clock, stop: stop)
        let open = rows.filter { history.rows[$0.key]?.created.isEmpty != false }
        let end = await sender.run(open, after: history)
        return Run(end: end, events: events.withLock(\.self))
    }

    @Test("each row once, in its order, with nothing but its creations")
    func plain() async throws {
        let portal = RecordingPortal()
        let run = try await run(Self.rows(20), on: portal, MemoryJournal())
        #expect(run.isFinished)
        #expect(run.created == 20)
        #expect(portal.titles == (1...20).map { "Crew \($0)" })
        #expect(portal.requests.count == 20)
    }

    @Test("and sent again it asks for nothing: the journal has every row")
    func again() async throws {
        let (portal, journal) = (RecordingPortal(), MemoryJournal())
        _ = try await run(Self.rows(5), on: portal, journal)
        _ = try await run(Self.rows(7), on: portal, journal)
        #expect(portal.titles == (1...7).map { "Crew \($0)" })
    }

    @Test("with lines of the journal before and after each request, by which the rows are known again")
    func journalled() async throws {
        let (portal, journal) = (RecordingPortal(), MemoryJournal())
        _ = try await run(Self.rows(2), on: portal, journal)
        let history = try SendJournal(journal, sender: nil).rows(on: "portal.example")
        let keys = Self.rows(2).map(\.key)
        #expect(keys.map { history.rows[$0]?.created.count } == [1, 1])
        #expect(history.titles["/chats.csv"]?["Crew 1"] == [keys[0]])
        let changed = RowKey([("TITLE", "Crew 1"), ("COLOR", "RED")], occurrence: 1)
        func isChanged(_ key: RowKey, of table: String = "/chats.csv", among rows: [RowKey]) -> Bool {
            let contents = Dictionary(grouping: rows, by: \.content).mapValues(\.count)
            return history.isChanged(key, title: "Crew 1", of: table, among: contents)
        }
        #expect(isChanged(changed, among: [changed, keys[1]]))
        #expect(!isChanged(changed, among: [keys[0], changed, keys[1]]), "two rows of one title are two chats")
        #expect(!isChanged(keys[0], among: keys))
        #expect(!isChanged(changed, of: "/other.csv", among: [changed]))
    }

    @Test("known as changed also where one of two twins was, or where nobody knows what became of the row")
    func changedTwins() async throws {
        let parts = [("TITLE", "Twin")]
        var structure = ChatStructure()
        structure.title = "Twin"
        let twins = (1...2).map { BatchRow(number: $0, key: RowKey(parts, occurrence: $0), structure: structure) }
        let changed = RowKey(parts + [("COLOR", "RED")], occurrence: 1)
        let journal = MemoryJournal()
        _ = try await run(twins, on: RecordingPortal(), journal)
        var history = try SendJournal(journal, sender: nil).rows(on: "portal.example")
        let content = twins[0].key.content
        #expect(history.isChanged(changed, title: "Twin", of: "/chats.csv", among: [changed.content: 1, content: 1]))
        #expect(!history.isChanged(changed, title: "Twin", of: "/chats.csv", among: [changed.content: 1, content: 2]))
        let sent = try #require(journal.text.split(separator: "\n").first)
        let lost = MemoryJournal(sent + "\n")
        history = try SendJournal(lost, sender: nil).rows(on: "portal.example")
        #expect(history.isChanged(changed, title: "Twin", of: "/chats.csv", among: [changed.content: 1]))
    }

    @Test(
        "at the portal's own pace: the burst that is there, then its rate, losing no more than two hundredths",
        arguments: [(2.0, 50.0), (16, 50), (5, 250)])
    func pace(rate: Double, burst: Double) async throws {
        let portal = RecordingPortal(limit: (rate, burst), latency: 0.005)
        let run = try await run(Self.rows(400), on: portal, MemoryJournal(), timeout: .seconds(65))
        #expect(run.created == 400)
        let necessary = (400 - burst) / rate
        #expect(portal.elapsed <= necessary * 1.02 + 1, "\(portal.elapsed) s, necessary \(necessary) s")
        #expect(portal.requests.count <= 440, "\(portal.requests.count - 400) were refused")
    }

    @Test("fifty creations in a request, where that is wanted")
    func together() async throws {
        let (portal, journal) = (RecordingPortal(), MemoryJournal())
        let run = try await run(Self.rows(120), on: portal, journal) { $0.perRequest = 50 }
        #expect(run.created == 120)
        #expect(Set(portal.titles).count == 120)
        #expect(portal.requests == ["batch", "batch", "batch"])
    }

    @Test("and a text that a portal would take apart inside a request with others goes alone")
    func alone() async throws {
        let portal = RecordingPortal()
        var rows = Self.rows(3)
        var structure = rows[1].structure
        structure.title = "Costs in $ & <more>"
        rows[1] = BatchRow(number: 3, key: rows[1].key, structure: structure)
        let run = try await run(rows, on: portal, MemoryJournal()) { $0.perRequest = 50 }
        #expect(run.created == 3)
        #expect(portal.titles == ["Crew 1", "Costs in $ & <more>", "Crew 3"])
    }

    @Test("and read back fifty in two requests")
    func verified() async throws {
        let portal = RecordingPortal()
        let run = try await run(Self.rows(100), on: portal, MemoryJournal()) { $0.verifies = true }
        #expect(run.created == 100)
        #expect(portal.requests.count == 104)
    }

    @Test("a lost answer leaves its row unknown, and it is found among the recent chats")
    func found() async throws {
        let (portal, journal) = (RecordingPortal(troubles: (1, [.lostAfter])), MemoryJournal())
        let run = try await run(Self.rows(3), on: portal, journal)
        #expect(run.isFinished)
        #expect(run.created == 3)
        #expect(portal.titles.count == 3)
    }

    @Test("one that never arrived stays unknown, unless it is proven absent and wanted again")
    func absent() async throws {
        let (portal, journal) = (
            RecordingPortal(troubles: (0.5, [.lostBefore]), random: SplitMix64(state: 3)), MemoryJournal()
        )
        let first = try await run(Self.rows(10), on: portal, journal, goesOn: true)
        #expect(first.unknown == 10 - portal.titles.count)
        #expect(first.unknown > 0)
        let second = try await run(Self.rows(10), on: portal, journal, resends: true, goesOn: true)
        #expect(second.unknown == 0)
        #expect(portal.titles.sorted() == (1...10).map { "Crew \($0)" }.sorted())
    }

    @Test("one that an earlier run has lost is looked for once, and told of as unknown")
    func lookedForOnce() async throws {
        let (portal, journal) = (RecordingPortal(troubles: (1, [.lostBefore])), MemoryJournal())
        let first = try await run(Self.rows(2), on: portal, journal, goesOn: true)
        #expect(first.unknown == 2)
        let second = try await run(Self.rows(2), on: portal, journal)
        let looks = second.events.count { if case .looking = $0 { true } else { false } }
        #expect(looks == 1 && second.unknown == 2)
    }

    @Test("one that the portal carries out late is not sent again before it cannot come any more")
    func late() async throws {
        let portal = RecordingPortal(troubles: (0.4, [.late]), random: SplitMix64(state: 5))
        let run = try await run(Self.rows(30), on: portal, MemoryJournal(), resends: true, goesOn: true)
        #expect(run.created == 30)
        #expect(portal.titles.count == 30)
    }

    @Test("five rows that fail alike pause the whole, and other rows do not")
    func streak() async throws {
        let portal = RecordingPortal(troubles: (1, [.refused]))
        let run = try await run(Self.rows(20), on: portal, MemoryJournal())
        guard case .paused = run.end else { return #expect(Bool(false), "\(run.end)") }
        #expect(portal.requests.count == 5)
        let going = try await self.run(Self.rows(20), on: portal, MemoryJournal()) { $0.keepsGoing = true }
        #expect(going.isFinished)
        #expect(going.states.count == 20)
    }

    @Test("a journal that cannot be written lets nothing out")
    func unwritable() async throws {
        let portal = RecordingPortal()
        let run = try await run(Self.rows(2), on: portal, FullDisk())
        guard case .unrecorded = run.end else { return #expect(Bool(false), "\(run.end)") }
        #expect(portal.requests.isEmpty)
    }

    @Test("asked to stop it ends before the next request")
    func stopped() async throws {
        let (portal, stop) = (RecordingPortal(), BatchStop())
        stop.raise()
        let run = try await run(Self.rows(2), on: portal, MemoryJournal(), stop: stop)
        guard case .interrupted = run.end else { return #expect(Bool(false), "\(run.end)") }
        #expect(portal.requests.isEmpty)
    }

    @Test(
        "killed at any request and run again, with a fifth of all answers lost, late or refused, no row is made twice",
        arguments: 0..<UInt64(Fuzzing.rounds / 100))
    func killed(seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        let troubles = RecordingPortal.Trouble.allCases.filter { $0 != .refused }
        let portal = RecordingPortal(limit: (20, 50), troubles: (0.2, troubles), random: SplitMix64(state: seed + 1000))
        let journal = DyingJournal(portal)
        let rows = Self.rows(60)
        let perRequest = [1, 1, 7, 50].randomElement(using: &random) ?? 1
        for _ in 0..<2 {
            portal.kill(after: Int.random(in: 0...50, using: &random))
            _ = try await run(rows, on: portal, journal, resends: true, goesOn: true) { $0.perRequest = perRequest }
        }
        portal.kill(after: nil)
        let last = try await run(rows, on: portal, journal, resends: true, goesOn: true) { $0.perRequest = perRequest }
        #expect(last.isFinished)
        #expect(last.unknown == 0)
        #expect(portal.titles.count == 60, "seed \(seed): \(portal.titles.count) chats")
        #expect(Set(portal.titles).count == 60, "seed \(seed)")
    }
}

/// A journal on a disk that is full.
private struct FullDisk: JournalFile {
    func append(line: [UInt8]) throws(StorageError) { throw StorageError { _ in Explanation("full", "") } }
    func read() -> [UInt8] { [] }
    func isAlive(_ sender: Sender) -> Bool { false }
}

/// A journal that a killed program writes no more to.
private final class DyingJournal: JournalFile {
    private let kept = MemoryJournal()
    private let portal: RecordingPortal

    init(_ portal: RecordingPortal) { self.portal = portal }

    func append(line: [UInt8]) throws(StorageError) {
        if portal.isKilled { throw StorageError { _ in Explanation("killed", "") } }
        kept.append(line: line)
    }

    func read() -> [UInt8] { kept.read() }
    func isAlive(_ sender: Sender) -> Bool { false }
}
