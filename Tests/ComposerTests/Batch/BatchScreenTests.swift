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
