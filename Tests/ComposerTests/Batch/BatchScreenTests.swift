import TerminalKit
import TestSupport
import Tables
import Testing

@testable import Bitrix24
@testable import Composer

@Suite("A table of chats on the screen")
struct BatchScreenTests {
    @Test("is chosen among the tables of a folder, and read", arguments: [Key.alt("m"), .function(11)])
    func opening(key: Key) throws {
        var composer = try Rehearsal()
        composer.press(key)
        #expect(composer.jobs.last == .listFolder(""))
        composer.act(
            .folderListed(
                FolderListing(
                    asked: "", folder: "/tables/", parent: "/",
                    entries: ["photo.png", "teams.csv"].map { FolderEntry(name: $0, isFolder: false, byteCount: 9) },
                    wanted: nil, recent: ["/pictures/"], isReadable: true)))
        #expect(composer.screen.contains("teams.csv"))
        #expect(!composer.screen.contains("photo.png") && !composer.screen.contains("/pictures/"))
        composer.press(.down, .enter)
        #expect(composer.jobs.last == .readTable(TableChoice("/tables/teams.csv")))
        composer.act(.tableRead(TableChoice("/tables/teams.csv"), .success(try Sample.teams())))
        #expect(composer.screen.contains("Team 10"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.model.isAtForm)
    }

    @Test("shows each row, what is wrong with it, and begins at the first that is wrong")
    func rows() throws {
        var composer = try Rehearsal.showing(try Sample.teams())
        #expect(composer.screen.contains("▸ 6 ✗ Team 5"), "\(composer.screen)")
        #expect(composer.screen.contains("mauve is not a color the portal accepts"))
        composer.press(.down)
        #expect(composer.screen.contains("▸ 7   Team 6"))
    }

    @Test("is narrowed by what is typed: words of rows, and of their states")
    func narrowing() throws {
        var composer = try Rehearsal.showing(try Sample.teams())
        composer.type("team 1")
        #expect(composer.screen.contains("3 of 10"), "\(composer.screen)")
        composer.press(.escape)
        composer.type("invalid")
        #expect(composer.screen.contains("1 of 10") && composer.screen.contains("Team 5"))
    }

    @Test("with a fault is not sent unless the user leaves the row out; then Enter sends, once")
    func faults() throws {
        let table = try Sample.teams()
        var composer = try Rehearsal.showing(table)
        composer.press(.function(2))
        composer.answerPlan(table)
        #expect(composer.screen.contains("Nothing is sent until"), "\(composer.screen)")
        composer.press(.enter, .plain("y"))
        #expect(composer.batches.isEmpty)
        composer.press(.plain("x"))
        composer.answerPlan(table)
        #expect(composer.screen.contains("Create 9 chats on portal.example?"), "\(composer.screen)")
        composer.press(.enter, .enter)
        #expect(composer.batches.map(\.scope) == [.open])
        #expect(composer.batches.first?.proposal.plan.rows.count == 9)
    }

    @Test("of one row is spoken of as one chat, and nobody in it comes most often")
    func one() throws {
        let table = try Sample.table("Title,Members\nOne,12")
        var composer = try Rehearsal.showing(table)
        composer.press(.function(2))
        composer.answerPlan(table)
        #expect(composer.screen.contains("Enter creates it"), "\(composer.screen)")
        #expect(composer.screen.contains("Notified: 1 person."), "\(composer.screen)")
    }

    @Test("names who is notified most often where somebody is more than once")
    func mostOften() throws {
        let table = try Sample.table("Title,Members\nOne,12\nTwo,\"12,13\"")
        var composer = try Rehearsal.showing(table)
        composer.press(.function(2))
        composer.answerPlan(table)
        #expect(composer.screen.contains("Enter creates them"), "\(composer.screen)")
        #expect(composer.screen.contains("Notified: 2 people; most often"), "\(composer.screen)")
    }

    @Test("is not sent by a key that came before the question was seen")
    func unseen() throws {
        let table = try Sample.table("Title\nOne")
        var composer = try Rehearsal.showing(table)
        composer.press(.function(2))
        composer.looks = false
        composer.answerPlan(table)
        composer.press(.enter, .plain("y"))
        #expect(composer.batches.isEmpty)
    }

    @Test("on a portal that wants its name is sent when that is typed, which is seen")
    func name() throws {
        let table = try Sample.table("Title\nOne")
        var composer = try Rehearsal(at: Portals.prod)
        composer.act(.takeTable(table.choice.path))
        composer.act(.tableRead(table.choice, .success(table)))
        composer.press(.function(2))
        composer.answerPlan(table)
        composer.type("pro")
        composer.press(.enter)
        #expect(composer.batches.isEmpty && composer.screen.contains("prod: pro"), "\(composer.screen)")
        composer.type("d")
        composer.press(.enter)
        #expect(composer.batches.count == 1)
    }

    @Test("on a portal that wants its name can leave existing titles out as well, by a key that is no letter")
    func existingByName() throws {
        let table = try Sample.table("Title\nOne\nTwo", titles: ExistingTitles(titles: ["One"]))
        var composer = try Rehearsal(at: Portals.prod)
        composer.act(.takeTable(table.choice.path))
        composer.act(.tableRead(table.choice, .success(table)))
        composer.press(.function(2))
        composer.answerPlan(table)
        #expect(composer.screen.contains("Alt-S Existing titles"), "\(composer.screen)")
        composer.press(.alt("s"))
        composer.answerPlan(table)
        composer.type("prod")
        composer.press(.enter)
        #expect(composer.batches.last?.proposal.plan.rows.map(\.number) == [3], "\(composer.screen)")
    }

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

    @Test("of ten thousand rows answers a key within 16 ms")
    func large() throws {
        var composer = try Rehearsal.showing(try Sample.manyRows(10_000), columns: 120, rows: 40)
        #if DEBUG
            let bound = Duration.milliseconds(160)
        #else
            let bound = Duration.milliseconds(16)
        #endif
        for key in [Key.plain("g"), .plain("7"), .pageDown, .down, .backspace, .end] {
            let time = ProcessorTime.measure {
                composer.press(key)
                _ = composer.screen
            }
            #expect(time < bound, "\(key.name): \(time)")
        }
    }

    @Test("that is in no known encoding is read in the next one; columns that are no fields can be ignored")
    func trouble() throws {
        var composer = try Rehearsal()
        composer.act(.takeTable("/t.csv"))
        composer.act(
            .tableRead(TableChoice("/t.csv"), .failure(TableTrouble(sentence: "No UTF-8.", concernsEncoding: true))))
        #expect(composer.screen.contains("Alt-E tries another encoding"), "\(composer.screen)")
        composer.press(.alt("e"))
        guard case .readTable(let choice)? = composer.jobs.last else {
            Issue.record("it was not read again")
            return
        }
        #expect(choice.encoding == .windows1251)
        var turning = composer
        for _ in TableEncoding.allCases {
            guard case .readTable(let next)? = turning.jobs.last else { break }
            turning.act(.tableRead(next, .success(try Sample.table("Title\nOne", named: "/t.csv"))))
            #expect(turning.screen.contains("t.csv (\(next.encoding?.rawValue ?? "none"))"), "\(turning.screen)")
            turning.press(.alt("e"))
        }
        guard case .readTable(let again)? = turning.jobs.last else {
            Issue.record("no further encoding is tried")
            return
        }
        #expect(again.encoding == .windows1251, "behind the last encoding comes the first one again")
        composer.act(.tableRead(choice, .success(try Sample.table("Title,Notes\nOne,x", named: "/t.csv"))))
        #expect(composer.screen.contains("Alt-I ignores these columns"), "\(composer.screen)")
        #expect(!composer.screen.contains("--"), "no options of the command line\n\(composer.screen)")
        composer.press(.alt("i"))
        guard case .readTable(let ignoring)? = composer.jobs.last else {
            Issue.record("it was not read again")
            return
        }
        #expect(ignoring.ignored == ["Notes"])
        let table = try Sample.table("Title,Notes\nOne,x", named: "/t.csv", ignoring: ignoring.ignored)
        composer.act(.tableRead(ignoring, .success(table)))
        composer.press(.function(2))
        composer.answerPlan(table)
        #expect(composer.screen.contains("Ignored columns: “Notes”."), "\(composer.screen)")
    }

    @Test("in lines: opened, planned, sent and looked at")
    func lines() throws {
        let table = try Sample.teams()
        var talk = try Talk()
        talk.answer(":table", "/tables/teams.csv")
        #expect(talk.jobs.last == .readTable(table.choice))
        talk.act(.tableRead(table.choice, .success(table)))
        #expect(talk.text.contains("row 6: Team 5: Color: mauve is not a color"), "\(talk.text)")
        func plan(_ omissions: BatchOmissions) -> Report {
            .batchPlanned(.success(BatchProposal(table, table.plan(after: RowHistory(), omissions), omissions)))
        }
        talk.answer("p")
        talk.act(plan(BatchOmissions()))
        talk.answer("x")
        talk.act(plan(BatchOmissions(invalid: true)))
        #expect(talk.question == "Create 9 chats on portal.example? y or n: ", "\(talk.text)")
        talk.answer("y")
        #expect(talk.jobs.contains { if case .sendBatch = $0 { true } else { false } })
        for row in table.rows where row.number != 6 {
            talk.act(.batchWent(.resolved(row: row.number, .created(3001))))
        }
        talk.act(.batchEnded(BatchEnding(end: .finished)))
        #expect(talk.text.contains("Created as asked: 9 of 10; 1 not sent."), "\(talk.text)")
        talk.answer("b")
        #expect(talk.model.isAtForm)
    }
}
