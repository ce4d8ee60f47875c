import Bitrix24
import TerminalKit
import Testing

@testable import Catalog
@testable import Composer

@Suite("Templates and history in lines")
struct AccessibleSavedListTests {
    private func templates(_ names: String...) throws -> Talk {
        var talk = try Talk()
        talk.answer("Launch", ":templates")
        #expect(talk.question == nil)
        talk.act(.templatesListed(names, saying: nil))
        return talk
    }

    @Test("lists templates with numbers, and takes one")
    func take() throws {
        var talk = try templates("daily", "weekly")
        #expect(talk.text.contains("Templates:\n1. daily\n2. weekly"))
        talk.answer("2")
        #expect(talk.jobs.last == .openTemplate("weekly", user: "Vera Lind", values: [:]))
        var form = Form()
        form.title.replace(with: "Weekly")
        talk.act(.opened(Sample.document(form), name: "the template “weekly”"))
        #expect(talk.question == "Title [Weekly]: ")
    }

    @Test("keeps the form under a name, and asks before it replaces or deletes")
    func keep() throws {
        var talk = try templates("daily")
        talk.answer("s weekly")
        guard case .saveTemplate(_, "weekly") = talk.jobs.last else {
            Issue.record("\(talk.text)")
            return
        }
        talk.act(.templatesListed(["daily", "weekly"], saying: "Kept as “weekly”."))
        talk.answer("s daily")
        #expect(talk.question == "“daily” is saved already; replace it? y or n: ")
        talk.answer("n", "d 1")
        #expect(talk.question == "Delete “daily”? y or n: ")
        talk.answer("n", "d 2", "y")
        #expect(talk.jobs.last == .deleteTemplate("weekly"))
    }

    @Test("renames one, and a name that cannot be is told")
    func rename() throws {
        var talk = try templates("daily")
        talk.answer("r 1 monthly")
        #expect(talk.jobs.last == .renameTemplate("daily", to: "monthly"))
        talk.act(.failed("No such name."))
        #expect(talk.text.contains("No such name."))
        talk.answer("b")
        #expect(talk.question?.hasPrefix("Type") == true)
    }

    @Test("says so where there is nothing, and that a number is none")
    func empty() throws {
        var talk = try templates()
        talk.answer("1")
        #expect(talk.text.contains("None yet."))
        #expect(talk.text.contains("There is no number 1."))
    }
}
