import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("Pasted text")
struct PastingTests {
    private static let text = "one\ntwo\r\nthree\rfour\t!"

    @Test("never moves to another field", arguments: Form().rows)
    func staysHere(row: Form.Row) throws {
        var composer = try Rehearsal()
        composer.go(to: row)
        composer.paste(Self.text)
        #expect(composer.model.session.focus == row, "\(composer.screen)")
        #expect(composer.model.isAtForm)
    }

    @Test("becomes one line in a field of one line, and keeps its lines in a text")
    func lines() throws {
        var composer = try Rehearsal()
        composer.paste(Self.text)
        #expect(composer.model.session.form.title.text == "one two three four !")
        composer.go(to: .message)
        composer.paste(Self.text)
        #expect(composer.model.session.form.message.text == "one\ntwo\nthree\nfour\t!")
    }

    @Test("of ids becomes people, whatever separates them; what is no id stays to be seen")
    func ids() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.pastePeople("12, 13;14\n15\t12 ann")
        #expect(composer.model.session.form.members.chosen == [12, 13, 14, 15])
        #expect(composer.model.session.form.members.entry.text == "ann")
    }

    @Test("goes nowhere where nothing is typed: a choice, a list, the review, the panel; the help is searched for it")
    func elsewhere() throws {
        var composer = try Rehearsal()
        composer.go(to: .kind)
        composer.paste("y\n")
        composer.press(.enter)
        composer.paste("y\n")
        composer.press(.escape, .function(1))
        composer.paste("y\n")
        composer.press(.escape, .escape, .function(2))
        composer.paste("y\n")
        #expect(composer.requests.isEmpty, "\(composer.screen)")
        composer.press(.enter)
        composer.answer(Sample.created())
        composer.paste("n\nr\n")
        #expect(composer.model.session.form == Form())
        #expect(composer.screen.contains("Chat 3102 created"), "\(composer.screen)")
    }

    @Test("of ten thousand lines is kept whole")
    func long() throws {
        var composer = try Rehearsal()
        composer.go(to: .description)
        let text = (1...10_000).map { "line \($0)" }.joined(separator: "\n")
        composer.paste(text)
        #expect(composer.model.session.form.description.text == text)
        #expect(composer.screen.contains("line 10000"), "\(composer.screen)")
    }

    @Test("and what was killed in a text of several lines stay in one line where a field has one")
    func killed() throws {
        let offered = ChatField.offered(in: .form) + ChatField.offered(in: .more)
        for field in offered where Form.textPath(of: field) != nil {
            var composer = try Rehearsal()
            composer.model.session.form.showsMore = true
            composer.model.session.killed = "one\ntwo"
            composer.go(to: field)
            composer.press(.ctrl("y"))
            let text = try #require(composer.model.session.form.text(in: .field(field))?.text)
            #expect(text.contains("\n") == (field.editor == .area), "\(field): \(text)")
            #expect(text.contains("one") && text.contains("two"), "\(field): \(text)")
        }
    }

    @Test("and people who were killed line by line stay apart")
    func killedPeople() throws {
        var composer = try Rehearsal()
        composer.model.session.killed = "Ann Holm\nBob Li"
        composer.go(to: .members)
        composer.press(.ctrl("y"))
        #expect(composer.model.session.form.members.entry.text == "Ann Holm, Bob Li")
    }
}
