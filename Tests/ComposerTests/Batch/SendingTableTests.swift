import TerminalKit
import Tables
import Testing

@testable import Bitrix24
@testable import Composer

@Suite("A table of chats that is being sent, on the screen")
struct SendingTableTests {
    /// A table that is being sent.
    private func sending(_ table: OpenedTable) throws -> Rehearsal {
        var composer = try Rehearsal.showing(table)
        composer.press(.function(2))
        composer.answerPlan(table)
        composer.press(.enter)
        return composer
    }

    @Test("being sent shows how far it is, each row's state, rate and time left, and answers keys")
    func progress() throws {
        var composer = try sending(try Sample.table("Title\nOne\nTwo\nThree\nFour"))
        composer.act(.batchWent(.resolved(row: 2, .created(3001))))
        composer.act(.batchWent(.sending(row: 3)))
        composer.pass(.seconds(2))
        #expect(composer.screen.contains("1 of 4  0.5/s  6 s left"), "\(composer.screen)")
        #expect(composer.screen.contains("2 ✓ One") && composer.screen.contains("3 ▸ Two"))
        composer.press(.down)
        composer.type("three")
        #expect(composer.screen.contains("1 of 4") && !composer.screen.contains("Four"))
        composer.press(.function(2), .function(10))
        #expect(composer.batches.count == 1 && !composer.hasLeft)
    }

    @Test("tells of a row whose check was cancelled that its chat is there, not to send it again")
    func unchecked() throws {
        var composer = try sending(try Sample.table("Title\nOne"))
        composer.act(.batchWent(.created(row: 2, 3001)))
        let cancelled = PortalError(.transport(TransportFailure(.cancelled, mayHaveArrived: true)), effect: .reads)
        composer.act(.batchWent(.resolved(row: 2, .unchecked(3001, cancelled))))
        composer.act(.batchEnded(BatchEnding(end: .interrupted)))
        #expect(composer.screen.contains("Created, but not checked."), "\(composer.screen)")
        #expect(!composer.screen.contains("Send it again"), "\(composer.screen)")
    }

    @Test("counts for the end which chats this session has created, not those that it completes")
    func counted() throws {
        var composer = try sending(try Sample.table("Title\nOne\nTwo"))
        for (row, chat) in [(2, 3001), (3, 3002)] as [(Int, ChatID)] {
            composer.act(.batchWent(.sending(row: row)))
            composer.act(.batchWent(.created(row: row, chat)))
            composer.act(.batchWent(.resolved(row: row, .created(chat))))
        }
        #expect(composer.model.session.createdOfTables.map(\.value) == [2])
        composer.act(.batchWent(.created(row: 3, 3002)))
        #expect(composer.model.session.createdOfTables.map(\.value) == [2])
    }

    @Test("is stopped by Esc and by Ctrl-C, and goes on with F2", arguments: [Key.escape, .ctrl("c")])
    func stopping(key: Key) throws {
        let table = try Sample.table("Title\nOne\nTwo")
        var composer = try sending(table)
        composer.act(.batchWent(.sending(row: 2)))
        composer.press(key)
        #expect(composer.jobs.last == .stopBatch)
        #expect(composer.screen.contains("Stopping after the request under way"), "\(composer.screen)")
        composer.act(.batchWent(.resolved(row: 2, .created(3001))))
        composer.act(.batchEnded(BatchEnding(end: .interrupted)))
        #expect(composer.screen.contains("Created as asked: 1 of 2; 1 not sent."), "\(composer.screen)")
        composer.press(.function(2))
        composer.answerPlan(table)
        composer.press(.enter)
        #expect(composer.batches.count == 2)
    }

    @Test("rows of unknown outcome are looked for, and sent again only when proven absent, by y")
    func unknown() throws {
        var composer = try sending(try Sample.table("Title\nOne\nTwo"))
        composer.act(.batchWent(.resolved(row: 2, .unknown(code: "lost"))))
        composer.act(.batchWent(.resolved(row: 3, .created(3001))))
        composer.act(.batchEnded(BatchEnding(end: .finished)))
        #expect(composer.screen.contains("Alt-F looks for their chats"), "\(composer.screen)")
        composer.press(.alt("f"))
        #expect(composer.batches.last?.scope == .unknown(resends: false))
        composer.act(.batchEnded(BatchEnding(end: .finished, absent: 1)))
        #expect(
            composer.screen.contains("provided that a new chat is always among the recent ones"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.batches.count == 2)
        composer.press(.plain("y"))
        composer.act(.batchWent(.resolved(row: 3, .created(3001))))
        #expect(composer.screen.contains("0 of 1"), "what is known already is no progress: \(composer.screen)")
        #expect(composer.batches.last?.scope == .unknown(resends: true))
    }

    @Test("a request that may still be carried out is waited for, with the seconds that are left")
    func waiting() throws {
        var composer = try sending(try Sample.table("Title\nOne"))
        composer.act(.batchWent(.waitingForLost(.seconds(114))))
        #expect(composer.screen.contains("Waiting 1 min 54 s"), "\(composer.screen)")
        #expect(!composer.screen.contains("0 s left"), "\(composer.screen)")
        composer.pass(.seconds(20))
        #expect(composer.screen.contains("Waiting 1 min 34 s"), "\(composer.screen)")
    }

    @Test("what a row's chat is stored as differently, and why there is none, is told; its link is copied")
    func report() throws {
        var composer = try sending(try Sample.table("Title\nOne\nTwo"))
        composer.act(.batchWent(.resolved(row: 2, .refused(Sample.refusal("ACCESS_DENIED")))))
        composer.act(.batchWent(.resolved(row: 3, .created(3001))))
        composer.act(.batchEnded(BatchEnding(end: .finished)))
        #expect(composer.screen.contains("✗ One") && composer.screen.contains("Access denied"), "\(composer.screen)")
        composer.press(.alt("c"))
        composer.press(.down, .alt("c"))
        let copied = composer.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
        #expect(copied == ["https://portal.example/online/?IM_DIALOG=chat3001"])
    }

    @Test("what came of the rows is written to a report, by which the chats can be taken back")
    func reportFile() throws {
        var composer = try sending(try Sample.table("Title\nOne\nTwo\nThree"))
        composer.press(.alt("r"))
        #expect(!composer.jobs.contains { if case .writeReport = $0 { true } else { false } })
        composer.act(.batchWent(.resolved(row: 2, .refused(Sample.refusal("ACCESS_DENIED")))))
        composer.act(.batchWent(.resolved(row: 3, .created(3001), seconds: 0.25)))
        composer.act(.batchEnded(BatchEnding(end: .interrupted)))
        composer.press(.alt("r"))
        guard case .writeReport(let rows, _)? = composer.jobs.last else {
            Issue.record("no report: \(composer.screen)")
            return
        }
        let lines = [ReportColumn.allCases.map(\.rawValue)] + rows.map(\.cells)
        let report = try #require(
            ReportedChats(try Table(Array(lines.map { CSVCell.line($0) }.joined().utf8), named: "report.csv")))
        #expect(report.entries.map(\.title) == ["Two"] && report.entries.map(\.chat) == [3001])
        #expect(rows.map { $0.cells[2] } == ["failed", "created", "open"])
        #expect(rows.map { $0.cells[6] } == ["", "0.25", ""])
    }
}
