import TerminalKit
import Testing

@testable import Bitrix24
@testable import Catalog
@testable import Composer

@Suite("A question mark in lines")
struct ExplanationTests {
    /// What is said to `?`, but for the commands; the same question has to follow.
    private func explanation(_ talk: inout Talk) -> String {
        let (before, question) = (talk.log.count, talk.question)
        talk.answer("?")
        #expect(talk.question == question)
        return talk.log[before...].dropFirst().filter { !$0.hasPrefix("Commands:") }.joined(separator: "\n")
    }

    @Test("says how to tell who is meant, and who may be")
    func doubt() throws {
        var talk = try Talk()
        talk.answer(":members", "Anna Schmidt")
        talk.meet(Sample.person(12, "Anna Schmidt"), Sample.person(13, "Anna Schmidt"))
        let said = explanation(&talk)
        #expect(said.contains("A number selects that person"), "\(said)")
        #expect(said.contains("\n1. Anna Schmidt (12)\n2. Anna Schmidt (13)"), "\(said)")
        talk.answer("2")
        #expect(talk.model.session.form.members.chosen == [13])
    }

    @Test("says what the answers of the review do, and sends nothing")
    func review() throws {
        var talk = try Talk()
        talk.fillIn(title: "Launch")
        let said = explanation(&talk)
        #expect(said.contains("y sends what is listed above"), "\(said)")
        #expect(talk.requests.isEmpty)
    }

    @Test("says what comes of each answer that a question lists")
    func choices() throws {
        var talk = try Talk()
        talk.answer("Launch", ":templates")
        talk.act(.templatesListed(["daily"], saying: nil))
        var said = explanation(&talk)
        #expect(said.contains("s NAME: saves the form as a template"), "\(said)")
        #expect(said.contains("b: goes back to the form"), "\(said)")
        talk.answer("d 1")
        said = explanation(&talk)
        #expect(said.contains("y deletes it"), "\(said)")
        talk.answer(":back", "b")
        talk.fillIn(title: "Launch")
        talk.answer("y")
        talk.reply(Sample.created())
        talk.act(.readBack(3102, .success(Sample.stored(talk.model.session.form.structure, title: "Other"))))
        said = explanation(&talk)
        #expect(said.contains("r: stores everything as it was asked for"), "\(said)")
    }

    @Test("explains the path of a table, which is asked for until there is one or an empty line")
    func table() throws {
        var talk = try Talk()
        talk.answer(":table")
        let said = explanation(&talk)
        #expect(said.contains(".csv, .tsv, .txt or .jsonl"), "\(said)")
        talk.answer(":templates", "-")
        #expect(talk.question == "Path of the table: ")
        talk.answer("")
        #expect(talk.question == "Title [the portal chooses]: ")
    }
}
