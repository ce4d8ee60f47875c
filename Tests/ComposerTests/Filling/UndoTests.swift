import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("Undo and redo")
struct UndoTests {
    @Test("lead through hundreds of changes of all fields, and back again")
    func hundredsOfSteps() throws {
        var form = Form()
        form.showsMore = true
        var composer = try Rehearsal(form)
        let fields = ChatField.allCases.filter { $0.place != .shownOnly }
        var states = [composer.model.session.form]
        for step in 0..<600 {
            let field = fields[step % fields.count]
            composer.go(to: field)
            switch field {
            case .kind, .color: composer.press(.space)
            case .members, .owner: composer.pastePeople("\(1000 + step) ")
            default: composer.paste("\(step) ")
            }
            states.append(composer.model.session.form)
        }
        for (index, state) in states.enumerated().reversed().dropFirst() {
            composer.press(.alt("u"))
            #expect(composer.model.session.form.structure == state.structure, "step \(index)\n\(composer.screen)")
        }
        for (index, state) in states.enumerated().dropFirst() {
            composer.press(.alt("r"))
            #expect(composer.model.session.form.structure == state.structure, "step \(index)\n\(composer.screen)")
        }
    }

    @Test("take the letters of a word together, and stop at every word and field")
    func messages() throws {
        var composer = try Rehearsal()
        composer.type("Launch party")
        composer.press(.alt("u"))
        #expect(composer.model.session.form.title.text == "Launch ")
        composer.press(.alt("u"), .alt("u"))
        #expect(composer.model.session.form.title.text.isEmpty)
        composer.press(.alt("r"), .alt("r"), .alt("r"))
        #expect(composer.model.session.form.title.text == "Launch party")
    }

    @Test("go back to the field in which the change was made")
    func focus() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.go(to: .message)
        composer.type("Hello")
        composer.press(.alt("u"), .alt("u"))
        #expect(composer.model.session.focus == .field(.title))
        composer.press(.alt("r"), .alt("r"))
        #expect(composer.model.session.form.message.text == "Hello")
    }

    @Test("bring back a form that gave way to a new chat")
    func newChat() throws {
        var composer = try Rehearsal(Sample.form())
        let form = composer.model.session.form
        composer.act(Sample.lookedUp(Sample.person(12, "A"), Sample.person(13, "B"), Sample.person(14, "C")))
        composer.send()
        composer.answer(Sample.created())
        composer.press(.plain("n"), .alt("u"))
        #expect(composer.model.session.form == form, "\(composer.screen)")
    }

    @Test("bring back a form that was emptied")
    func emptied() throws {
        var composer = try Rehearsal(Sample.form())
        let form = composer.model.session.form
        composer.press(.function(8))
        #expect(composer.model.session.form == Form())
        composer.press(.alt("u"))
        #expect(composer.model.session.form == form, "\(composer.screen)")
    }

    @Test("take back what was cut, what an editor wrote and who was released")
    func otherChanges() throws {
        var composer = try Rehearsal(Sample.form())
        let form = composer.model.session.form.structure
        composer.press(.ctrl("u"), .alt("u"))
        #expect(composer.model.session.form.structure == form)
        composer.act(.edited("all new\n", field: .message))
        composer.press(.alt("u"))
        #expect(composer.model.session.form.structure == form)
        composer.go(to: .members)
        composer.press(.backspace, .alt("u"))
        #expect(composer.model.session.form.structure == form)
    }

    @Test("say so where there is nothing to take back, and change nothing")
    func nothing() throws {
        var composer = try Rehearsal(Sample.form())
        let form = composer.model.session.form
        composer.press(.alt("u"))
        #expect(composer.screen.contains("Nothing to undo"), "\(composer.screen)")
        composer.press(.alt("r"))
        #expect(composer.screen.contains("Nothing to redo"), "\(composer.screen)")
        #expect(composer.model.session.form == form)
    }

    @Test("forget what was undone when something else is typed")
    func newBranch() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.press(.alt("u"))
        composer.type("Party")
        composer.press(.alt("r"))
        #expect(composer.model.session.form.title.text == "Party")
    }
}
