import TerminalKit
import Testing

@testable import Composer

@Suite("A text of a template")
struct TemplateTextTests {
    @Test(
        "is filled in; doubled braces are braces, and other things in braces are text",
        arguments: [
            ("{team} on {date}", "Sales on 2026-11-22"), ("{{team}}", "{team}"), ("{room=A 1}", "B 2"),
            (#"{"a":1} { } {}"#, #"{"a":1} { } {}"#), ("{nobody}", "{nobody}"), ("{команда}", "Продажи"),
            ("{a b}", "{a b}"),
        ])
    func filling(text: String, filled: String) {
        let values = ["team": "Sales", "date": "2026-11-22", "room": "B 2", "команда": "Продажи"]
        #expect(TemplateText(text).filled(with: values) == filled)
    }

    @Test("has the number after the highest among titles like it")
    func number() {
        let text = TemplateText("Standup {team} {n}!")
        let values = ["team": "Sales"]
        let titles = ["Standup Sales 9!", "Standup Sales 10!", "Standup Support 40!", "Standup Sales x!"]
        #expect(text.nextNumber(with: values, after: titles) == 11)
        #expect(text.nextNumber(with: values, after: []) == 1)
        #expect(TemplateText("Standup").nextNumber(with: [:], after: titles) == nil)
    }

    @Test("asks for each variable once, with what is usual where it was said first")
    func variables() {
        var form = Form()
        form.title.replace(with: "{team=Sales}: {date} {n}")
        form.message.replace(with: "Hello {team}, {room}. {user}")
        let document = Sample.document(form)
        let asked = document.variables(besides: ["date"])
        #expect(asked.map(\.name) == ["team", "room", "user"])
        #expect(asked.map(\.usual) == ["Sales", nil, nil])
    }
}

@Suite("Variables of a template")
struct TemplateQuestionsTests {
    private func asked() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.press(.function(7))
        composer.act(.templatesListed(["weekly"], saying: nil))
        composer.press(.enter)
        composer.act(.templateAsks("weekly", Sample.variables))
        return composer
    }

    @Test("are asked for one by one; Enter alone takes the usual value, and nothing goes on without one")
    func values() throws {
        var composer = try asked()
        #expect(composer.screen.contains("team: Sales"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.screen.contains("room:"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.screen.contains("Enter a value for {room}"), "\(composer.screen)")
        composer.type("q 7")
        composer.press(.enter)
        #expect(
            composer.jobs.last
                == .openTemplate(
                    "weekly", user: "Vera Lind", values: ["team": "Sales", "room": "q 7"]))
        #expect(composer.model.session.form.title.isEmpty)
    }

    @Test("are given up by Esc, and asked for at the start as well")
    func givingUp() throws {
        var composer = try asked()
        composer.press(.escape, .escape)
        #expect(composer.model.isAtForm)
        composer.act(.templateAsks("weekly", Sample.variables))
        #expect(composer.screen.contains("team: Sales"), "\(composer.screen)")
    }

    @Test("are asked for where there is no screen, too")
    func lines() throws {
        var talk = try Talk()
        talk.answer("Launch", ":templates")
        talk.act(.templatesListed(["weekly"], saying: nil))
        talk.answer("1")
        talk.act(.templateAsks("weekly", Sample.variables))
        #expect(talk.question == "team [Sales]: ")
        talk.answer("", "12")
        #expect(
            talk.jobs.last == .openTemplate("weekly", user: "Vera Lind", values: ["team": "Sales", "room": "12"]))
    }
}
