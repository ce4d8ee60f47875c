import Bitrix24
import Catalog
import Tables
import TerminalKit
import Testing

@testable import Composer

@Suite("A row of a table, corrected")
struct CorrectingRowTests {
    /// The row with the wrong color, in the form.
    private func inForm() throws -> (composer: Rehearsal, table: OpenedTable) {
        let table = try Sample.teams()
        var composer = try Rehearsal.showing(table)
        composer.press(.enter)
        #expect(composer.model.isAtForm)
        return (composer, table)
    }

    private func correction(in composer: Rehearsal) -> RowCorrection? {
        composer.jobs.compactMap { if case .correctTable(_, let correction) = $0 { correction } else { nil } }.last
    }

    @Test(
        "stands in the form with the cursor on what is wrong; F2 takes what was changed, and asks about what was wrong")
    func taking() throws {
        var (composer, _) = try inForm()
        #expect(composer.model.session.focus == .field(.color))
        composer.go(to: .title)
        composer.type(" {x}")
        composer.press(.function(2))
        #expect(composer.screen.contains("Color: nothing was chosen in place of what is wrong"), "\(composer.screen)")
        #expect(composer.model.session.focus == .field(.color))
        #expect(correction(in: composer) == nil)
        composer.press(.function(2))
        #expect(
            correction(in: composer) == RowCorrection(number: 6, texts: [.title: "Team 5 {{x}}", .color: ""]))
        #expect(!composer.model.isAtForm)
    }

    @Test("says what is wrong in it as long as nothing is typed, and is no correction where nothing was corrected")
    func fault() throws {
        let (composer, _) = try inForm()
        #expect(composer.screen.contains("Color: mauve is not a color"), "\(composer.screen)")
        #expect(composer.screen.contains("F2 To the table"), "\(composer.screen)")
        #expect(!composer.screen.contains("F9 Portals"), "\(composer.screen)")
        var form = Form()
        form.members.replaceEntry(with: "Anna Berg")
        let row = CorrectedRow(
            number: 2, faulty: [.members, .color], original: form, waiting: composer.model.session.state)
        #expect(row.correction(by: form, isTaken: true).texts == [.color: ""], "who means nobody is there still")
    }

    @Test("whose type there is not is of the type that the form shows, once the user has seen it")
    func type() throws {
        let table = try Sample.table("Title,Type\nOne,clsed")
        var composer = try Rehearsal.showing(table)
        composer.press(.enter, .function(2))
        #expect(correction(in: composer) == nil, "\(composer.screen)")
        composer.press(.function(2))
        #expect(correction(in: composer)?.texts?[.kind] == "CHAT", "\(composer.screen)")
    }

    @Test("stands in the form with the cursor on what is wrong under More, too")
    func underMore() throws {
        var composer = try Rehearsal.showing(try Sample.table("Title,Rights\nOne,look=boss"))
        composer.press(.enter)
        #expect(composer.model.session.focus == .field(.rights), "\(composer.screen)")
    }

    @Test("no longer says what is wrong once it was changed in a list, and says it still where nothing was chosen")
    func mended() throws {
        var (composer, _) = try inForm()
        composer.press(.enter, .escape)
        #expect(composer.screen.contains("mauve is not a color"), "\(composer.screen)")
        composer.press(.enter, .down, .enter)
        #expect(composer.model.isAtForm && composer.model.session.form.color != nil)
        #expect(!composer.screen.contains("mauve is not a color"), "\(composer.screen)")
    }

    @Test("goes back by Esc with what was changed alone, and without a job where nothing was")
    func leaving() throws {
        var (composer, table) = try inForm()
        composer.press(.escape)
        #expect(correction(in: composer) == nil)
        composer.press(.enter)
        composer.go(to: .title)
        composer.type("!")
        composer.press(.escape)
        #expect(correction(in: composer) == RowCorrection(number: 6, texts: [.title: "Team 5!"]))
        composer.act(.tableRead(table.choice, .success(table)))
        #expect(composer.screen.contains("▸ 6 ✗ Team 5"), "\(composer.screen)")
    }

    @Test("is in the plan: none is made of the table as it was before the correction")
    func planning() throws {
        var (composer, table) = try inForm()
        composer.go(to: .title)
        composer.type("!")
        composer.press(.function(2), .function(2), .function(2))
        #expect(!composer.jobs.contains { if case .planBatch = $0 { true } else { false } })
        #expect(composer.screen.contains("still being read"), "\(composer.screen)")
        composer.act(.tableRead(table.choice, .success(table)))
        composer.press(.function(2))
        #expect(composer.jobs.contains { if case .planBatch = $0 { true } else { false } }, "\(composer.screen)")
    }

    @Test("leaves the form of the new chat, and its draft, as they were")
    func waiting() throws {
        let table = try Sample.teams()
        var composer = try Rehearsal.showing(table)
        composer.press(.escape)
        composer.type("My own chat")
        composer.act(.takeTable(table.choice.path))
        composer.act(.tableRead(table.choice, .success(table)))
        composer.press(.enter)
        #expect(composer.model.session.form.title.text == "Team 5")
        #expect(composer.model.draft.form.title.text == "My own chat")
        composer.press(.function(2), .function(2), .escape)
        #expect(composer.model.session.form.title.text == "My own chat")
    }

    @Test("whose table is narrowed: the keys of the plan are keys, not letters of a search")
    func narrowed() throws {
        let table = try Sample.teams()
        var composer = try Rehearsal.showing(table)
        composer.type("Team")
        composer.press(.function(2))
        composer.answerPlan(table)
        composer.press(.plain("x"))
        composer.answerPlan(table)
        composer.press(.plain("y"))
        #expect(composer.jobs.contains { if case .sendBatch = $0 { true } else { false } }, "\(composer.screen)")
    }

    @Test("that has its chat is not corrected any more")
    func created() throws {
        let table = try Sample.table("Title\nOne")
        var composer = try Rehearsal.showing(table)
        composer.press(.function(2))
        composer.answerPlan(table)
        composer.press(.enter)
        composer.act(.batchWent(.resolved(row: 2, .created(3001))))
        composer.act(.batchEnded(BatchEnding(end: .finished)))
        composer.press(.enter)
        #expect(!composer.model.isAtForm && composer.screen.contains("nothing to correct"), "\(composer.screen)")
    }

    @Test("is kept as far as it was corrected when the program is left from it")
    func leavingProgram() throws {
        var (composer, table) = try inForm()
        #expect(composer.model.session.openCorrection == nil, "nothing was corrected yet")
        composer.go(to: .title)
        composer.type("!")
        composer.press(.function(10))
        #expect(composer.hasLeft)
        let open = try #require(composer.model.session.openCorrection)
        #expect(open.table == table)
        #expect(open.correction == RowCorrection(number: 6, texts: [.title: "Team 5!"]))
    }

    @Test("is not left without a word where the disk keeps nothing")
    func unkept() throws {
        var (composer, _) = try inForm()
        composer.go(to: .title)
        composer.type("!")
        composer.act(.draftUnkept("The disk is full."))
        composer.press(.function(10))
        #expect(!composer.hasLeft, "\(composer.screen)")
        composer.press(.function(10))
        #expect(composer.hasLeft)
    }

    @Test("in lines: by its number, and back by :review")
    func lines() throws {
        let table = try Sample.teams()
        var talk = try Talk()
        talk.answer(":table", "/tables/teams.csv")
        talk.act(.tableRead(table.choice, .success(table)))
        talk.answer("6", ":color", "mint", ":review")
        #expect(
            talk.jobs.last == .correctTable(table, RowCorrection(number: 6, texts: [.color: "MINT"])), "\(talk.text)")
    }

    @Test("stays in the form when the chat that was being changed at the last end comes late")
    func reopened() throws {
        var (composer, _) = try inForm()
        composer.model.session.reopening = 3102
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, .all))))
        #expect(composer.model.session.edited == nil)
        #expect(composer.model.session.form.title.text == "Team 5", "\(composer.screen)")
    }
}
