import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("Templates and chats of before")
struct SavedListTests {
    private func templates(_ names: String...) throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.press(.function(7))
        composer.act(.templatesListed(names, saying: nil))
        return composer
    }

    @Test("A template takes the place of the form, which undo brings back")
    func opened() throws {
        var composer = try templates("daily", "weekly")
        composer.press(.down, .enter)
        #expect(composer.jobs.last == .openTemplate("weekly", user: "Vera Lind", values: [:]))
        composer.act(.opened(Sample.document(try Sample.form()), name: "weekly"))
        #expect(composer.model.session.form.structure == (try Sample.form()).structure)
        #expect(composer.screen.contains("based on weekly"), "\(composer.screen)")
        composer.press(.alt("u"))
        #expect(composer.model.session.form.title.text == "Launch")
    }

    @Test("Nothing is taken from an empty list")
    func empty() throws {
        var composer = try templates()
        composer.press(.down, .up, .pageDown, .enter, .alt("r"), .alt("d"), .alt("d"))
        #expect(composer.screen.contains("No templates yet"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.model.session.form.title.text == "Launch")
    }

    @Test("The form is kept under a name; one that exists is replaced by a second Enter alone")
    func saved() throws {
        var composer = try templates("daily")
        composer.press(.alt("s"))
        composer.type("daily")
        composer.press(.enter)
        #expect(composer.screen.contains("“daily” exists already"), "\(composer.screen)")
        #expect(!composer.jobs.contains { if case .saveTemplate = $0 { true } else { false } })
        composer.press(.enter)
        #expect(composer.jobs.contains { if case .saveTemplate(_, "daily") = $0 { true } else { false } })
    }

    @Test("A template is deleted by the second Alt-D alone; another key between them counts")
    func deleted() throws {
        var composer = try templates("daily", "weekly")
        composer.press(.alt("d"), .down, .alt("d"))
        #expect(!composer.jobs.contains { if case .deleteTemplate = $0 { true } else { false } })
        composer.press(.alt("d"))
        #expect(composer.jobs.last == .deleteTemplate("weekly"))
    }

    @Test("Letters are the name while a name is typed, and Esc gives it up")
    func naming() throws {
        var composer = try templates("daily")
        composer.press(.alt("s"))
        composer.type("qnd?й")
        #expect(composer.screen.contains("qnd?й"), "\(composer.screen)")
        #expect(!composer.hasLeft)
        composer.press(.escape, .escape)
        #expect(composer.model.isAtForm)
    }

    @Test("What the disk tells too late takes nobody away from the review or from a request")
    func late() throws {
        var composer = try templates("daily")
        composer.press(.enter, .escape, .function(2))
        composer.act(.opened(Sample.document(try Sample.form()), name: "daily"))
        composer.act(.templatesListed(["daily"], saying: nil))
        composer.press(.enter)
        composer.act(.opened(Sample.document(try Sample.form()), name: "daily"))
        composer.act(.templatesListed(["daily"], saying: nil))
        composer.answer(Sample.created())
        #expect(composer.screen.contains("Chat 3102 created"), "\(composer.screen)")
        #expect(composer.requests.map(\.structure.title) == ["Launch"])
    }

    @Test("What is kept is the form that is shown, also while a chat is changed and the new one's waits")
    func savedWhileChanging() throws {
        var composer = try Rehearsal.changing()
        composer.press(.function(7))
        composer.act(.templatesListed([], saying: nil))
        composer.press(.alt("s"))
        composer.type("weekly")
        composer.press(.enter)
        guard case .saveTemplate(let document, "weekly")? = composer.jobs.last else {
            Issue.record("Nothing was kept: \(composer.screen)")
            return
        }
        #expect(document.form.title.text == "Launch")
        #expect(document.form.members.chosen == [12, 13])
        #expect(composer.model.draft.form.title.text == "My draft")
    }
}
