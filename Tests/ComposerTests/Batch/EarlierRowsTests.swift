import Tables
import TerminalKit
import Testing

@testable import Bitrix24
@testable import Composer

@Suite("Rows that an earlier run has left, on the screen")
struct EarlierRowsTests {
    @Test("leaves out a row whose title was created with other contents, until a takes it in")
    func changed() throws {
        let history = try Sample.history(of: try Sample.table("Title,Members\nOne,12\nTwo,12"))
        let table = try Sample.table("Title,Members\nOne,12\nTwo,13", history: history)
        var composer = try Rehearsal.showing(table)
        composer.press(.function(2))
        composer.answerPlan(table, after: history)
        #expect(composer.screen.contains("There is nothing to create"), "\(composer.screen)")
        #expect(composer.screen.contains("a includes rows whose chat was created"), "\(composer.screen)")
        composer.press(.plain("a"))
        composer.answerPlan(table, after: history)
        composer.press(.enter)
        #expect(composer.batches.last?.proposal.plan.rows.map(\.number) == [3], "\(composer.screen)")
    }

    @Test("names rows whose steps after creation are left, and completes them when confirmed")
    func unfinished() throws {
        let text = "Title,Members,Managers\nOne,12,12\nTwo,12,12"
        let history = try Sample.history(of: try Sample.table(text), takesSteps: true)
        let table = try Sample.table(text, history: history)
        var composer = try Rehearsal.showing(table)
        #expect(composer.screen.contains("created, steps left: 2"), "\(composer.screen)")
        composer.press(.function(2))
        composer.answerPlan(table, after: history)
        #expect(composer.screen.contains("Complete 2 chats on portal.example?"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.batches.last?.proposal.plan.unfinished.map(\.chat) == [3001, 3002])
        composer.act(.batchWent(.created(row: 2, 3001)))
        #expect(composer.screen.contains("1 of 2"), "\(composer.screen)")
        for (row, chat) in [(2, 3001), (3, 3002)] as [(Int, ChatID)] {
            composer.act(.batchWent(.resolved(row: row, .created(chat))))
        }
        composer.act(.batchEnded(BatchEnding(end: .finished)))
        #expect(composer.screen.contains("Created as asked: 2 of 2"), "\(composer.screen)")
    }

    @Test("names rows whose chat was deleted since, and creates them when r takes them in")
    func deleted() throws {
        let text = "Title\nOne\nTwo"
        let history = try Sample.history(of: try Sample.table(text), deleted: [3001])
        let table = try Sample.table(text, history: history)
        var composer = try Rehearsal.showing(table)
        #expect(composer.screen.contains("deleted since: 1"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.screen.contains("there is nothing to correct"), "\(composer.screen)")
        composer.press(.function(2))
        composer.answerPlan(table, after: history)
        #expect(composer.screen.contains("deleted since, skipped: 1 row (2 “One”)"), "\(composer.screen)")
        #expect(composer.screen.contains("r includes rows whose chat was deleted since"), "\(composer.screen)")
        composer.press(.plain("r"))
        composer.answerPlan(table, after: history)
        #expect(composer.screen.contains("Create 1 chat on portal.example?"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.batches.last?.proposal.plan.rows.map(\.number) == [2], "\(composer.screen)")
    }

    @Test("names rows whose unknown outcome was dismissed, and neither looks for them nor sends them")
    func dismissed() throws {
        let text = "Title\nOne\nTwo"
        let history = try Sample.history(of: try Sample.table(text), dismissed: 0)
        let table = try Sample.table(text, history: history)
        var composer = try Rehearsal.showing(table)
        #expect(composer.screen.contains("unknown, dismissed: 1"), "\(composer.screen)")
        composer.press(.alt("f"), .function(2))
        composer.answerPlan(table, after: history)
        #expect(composer.screen.contains("dismissed, skipped: 1 row (2 “One”)"), "\(composer.screen)")
        composer.press(.enter, .plain("y"))
        #expect(composer.batches.isEmpty)
    }

    @Test("says which titles nobody has looked for, and skips no titles where the portal did not answer")
    func titles() throws {
        let refused = try Sample.table(
            "Title\nOne\nTwo", titles: ExistingTitles(titles: ["One"], refusal: Sample.refusal("ACCESS_DENIED")))
        var composer = try Rehearsal.showing(refused)
        composer.press(.function(2))
        composer.answerPlan(refused)
        #expect(composer.screen.contains("Not all titles were looked for"), "\(composer.screen)")
        let jobs = composer.jobs.count
        composer.press(.plain("s"))
        #expect(composer.jobs.count == jobs)
        let short = try Sample.table("Title\nHR\nTwo", titles: ExistingTitles(unsearched: ["HR"]))
        composer = try Rehearsal.showing(short)
        composer.press(.function(2))
        composer.answerPlan(short)
        #expect(composer.screen.contains("too common to search for: 1 row (2 “HR”)"), "\(composer.screen)")
    }
}
