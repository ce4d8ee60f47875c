import Bitrix24
import TerminalKit
import Testing

@testable import Catalog
@testable import Composer

@Suite("The form in lines")
struct AccessibleFormTests {
    @Test("asks Title first, then the fields in the form's order, then for more, and shows the review")
    func order() throws {
        var talk = try Talk()
        var asked: [String] = []
        while talk.model.isAtForm, asked.count < 20 {
            asked.append(String((talk.question ?? "nothing").prefix { $0.isLetter }))
            talk.answer("")
        }
        #expect(
            asked == ["Title", "Type", "Color", "Members", "Owner", "Avatar", "Description", "Message", "More"])
        #expect(talk.text.contains("This will be sent."))
        #expect(talk.requests.isEmpty)
    }

    @Test("gives the same structure as the keys of the screen do")
    func sameStructure() throws {
        var screen = try Rehearsal()
        screen.type("Launch")
        screen.press(.tab, .space, .tab, .space, .space, .space, .tab)
        screen.pastePeople("12, 17")
        screen.press(.tab)
        screen.type("17")
        screen.press(.tab, .tab)
        screen.type("What for")
        screen.press(.enter)
        screen.type("and why")
        screen.press(.tab)
        screen.type("Welcome: \\o/")
        screen.send()

        var lines = try Talk()
        let people = [Sample.person(12, "Anna Schmidt"), Sample.person(17, "Ada Holt")]
        lines.answer("Launch", "open", "mint", "12, 17")
        lines.meet(people[0], people[1])
        lines.answer("", "17")
        lines.meet(people[1])
        lines.answer("", "What for", "and why", ".", "Welcome: \\o/", ".", "n")
        lines.act(.namesakesFound(title: "Launch", []))
        lines.meet(people[0], people[1])
        lines.answer("y")

        let structure = try #require(lines.requests.first?.structure)
        #expect(structure == screen.requests.first?.structure, "\(lines.text)")
        #expect(structure.description == "What for\nand why")
        #expect(lines.requests.count == 1)
    }

    @Test("says what is wrong in the sentences of the screen, and asks again")
    func faults() throws {
        var talk = try Talk()
        talk.answer("0")
        let fault = try #require(talk.model.session.form.faults(knowing: [:]).first)
        #expect(talk.text.contains("\(fault.sentence(in: Messages(.english))) \(fault.advice(in: Messages(.english)))"))
        #expect(talk.question == "Title [0]: ")
        talk.answer("Launch", "ajar")
        #expect(talk.text.contains("“ajar” is none of these:\nClosed, members only."))
        #expect(talk.question == "Type, open or closed [Closed]: ")
    }

    @Test("explains a question, with what can be typed there")
    func help() throws {
        var talk = try Talk()
        talk.answer("?")
        for text in ["the portal chooses one", "0 of 255 characters", ":back", ":quit"] {
            #expect(talk.text.contains(text), "\(talk.text)")
        }
        #expect(talk.question == "Title [the portal chooses]: ")
        talk.answer("Launch", "", "?")
        #expect(talk.text.contains("Graphite"))
    }

    @Test("goes back to the question before, and to any field by its name")
    func back() throws {
        var talk = try Talk()
        talk.answer("Launch", "open", ":back")
        #expect(talk.question == "Type, open or closed [Open]: ")
        talk.answer(":message")
        #expect(talk.model.session.focus == .field(.message))
        talk.answer(":название")
        #expect(talk.question == "Title [Launch]: ")
        talk.answer(":b")
        #expect(talk.text.contains("This is the first question."))
    }

    @Test("takes a command for text behind a backslash, and what only looks like one as it is")
    func backslash() throws {
        var talk = try Talk()
        for (typed, title) in [("\\?", "?"), (":)", ":)"), ("\\o/", "\\o/"), ("\\\\:quit", "\\:quit"), ("\\-", "-")] {
            talk.answer(":title", typed)
            #expect(talk.model.session.form.title.text == title)
        }
    }

    @Test("names what looks like a command and is none, and keeps the field as it is")
    func unknownCommand() throws {
        var talk = try Talk()
        talk.answer(":edit 3116")
        #expect(talk.text.contains(":edit is not a command"), "\(talk.text)")
        #expect(talk.model.session.form.title.isEmpty)
        talk.answer("\\:edit 3116")
        #expect(talk.model.session.form.title.text == ":edit 3116")
    }

    @Test("empties a field with a minus sign, and undo brings it back")
    func clear() throws {
        var talk = try Talk(Sample.form())
        talk.answer("-")
        #expect(talk.model.session.form.title.isEmpty)
        talk.answer(":undo")
        #expect(talk.model.session.form.title.text == "Запуск: 中文 und Ümlaut")
        talk.answer(":members", ":clear", "")
        #expect(talk.model.session.form.members.chosen.isEmpty)
        talk.answer(":owner", "-", ":color", "-")
        #expect(talk.model.session.form.owner.chosen.isEmpty)
        #expect(talk.model.session.form.color == nil)
    }

    @Test("has every line of a text in the draft as soon as it was typed")
    func dictation() throws {
        var talk = try Talk()
        talk.answer(":message", "Dear all,", "", ".hidden files")
        #expect(talk.model.draft.form.message.text == "Dear all,\n\n.hidden files")
        talk.answer("\\.", "?", "\\:back")
        talk.endInput()
        #expect(talk.model.session.form.message.text == "Dear all,\n\n.hidden files\n.\n?\n:back")
        #expect(talk.question?.hasPrefix("More") == true)
        talk.answer(":message")
        #expect(talk.question?.hasSuffix("[6 lines: Dear all,  .hidden files . ? :back]: ") == true)
        talk.answer("")
        #expect(talk.model.session.form.message.text.hasPrefix("Dear all"))
    }

    @Test("opens a text in the editor, and goes on with what came of it")
    func editor() throws {
        var talk = try Talk()
        talk.answer(":description", "What for", ":e")
        #expect(talk.effects.last == .openEditor(text: "What for", field: .description))
        talk.act(.edited("What for, and why\n", field: .description))
        #expect(talk.model.session.form.description.text == "What for, and why")
        #expect(talk.question?.hasPrefix("Message") == true)
        talk.answer(":color", ":e")
        #expect(talk.text.contains("There is no text to edit here."))
    }

    @Test("waits for the names of members, and takes one out by name or number")
    func members() throws {
        var talk = try Talk()
        talk.answer(":members", "12, Ada Holt, 13, 99")
        #expect(talk.question == nil)
        talk.meet(
            Sample.person(12, "Anna Schmidt"), Sample.person(13, "Gone Away", isActive: false),
            Sample.person(17, "Ada Holt"))
        #expect(talk.question == "Members besides you [Anna Schmidt, Ada Holt]: ")
        #expect(talk.text.contains("13: "), "who is dismissed is told")
        #expect(talk.text.contains("99: "), "whom nobody knows is told")
        talk.answer("-Ada Holt")
        talk.meet()
        #expect(talk.model.session.form.members.chosen == [12])
        talk.answer("-12, 17")
        talk.meet(Sample.person(17, "Ada Holt"))
        #expect(
            talk.model.session.form.members.chosen == [17], "one that begins with a minus goes on from the brackets")
        talk.answer("-99")
        talk.meet()
        #expect(talk.text.contains("“99” is not among the members."), "\(talk.text)")
        talk.answer("12")
        talk.meet(Sample.person(12, "Anna Schmidt"))
        #expect(talk.model.session.form.members.chosen == [12], "any other answer replaces")
        talk.answer("-")
        #expect(talk.model.session.form.members.chosen.isEmpty)
        talk.answer("")
        #expect(talk.question == "Owner [you, Vera Lind (17)]: ")
    }

    @Test("asks who is meant by a name that several have, or that is only a part of theirs")
    func doubts() throws {
        var talk = try Talk()
        let people = [
            Sample.person(12, "Anna Schmidt"), Sample.person(13, "Anna Schmidt"), Sample.person(14, "Ada Holt"),
        ]
        talk.answer(":members", "Anna Schmidt, Holt, 12, nobody@else.example")
        talk.meet(people[0], people[1], people[2])
        #expect(talk.text.contains("\n1. Anna Schmidt (12)\n2. Anna Schmidt (13)"), "\(talk.text)")
        #expect(talk.question == "Which one? A number, or an empty line for nobody: ")
        talk.answer("3", "2")
        #expect(talk.text.contains("\n1. Ada Holt (14)"))
        talk.answer("")
        #expect(talk.model.session.form.members.chosen == [12, 13])
        #expect(talk.text.contains("Skipped: Holt, nobody@else.example."))
        talk.answer("", "Holt")
        talk.meet(people[2])
        talk.answer("1")
        #expect(talk.model.session.form.owner.chosen == [14])
        #expect(talk.question?.hasPrefix("Avatar") == true)
        talk.answer(":owner", "Nobody")
        talk.meet()
        #expect(talk.question == "Owner [Ada Holt]: ")
    }

    @Test("keeps the list that an answer would have replaced where nobody was found")
    func nobodyFound() throws {
        var structure = ChatStructure()
        structure.members = [12, 13]
        var talk = try Talk(Form(structure))
        talk.answer(":members", "Nobody Here")
        talk.meet()
        #expect(talk.text.contains("the list stays as it was"), "\(talk.text)")
        #expect(talk.model.session.form.members.chosen == [12, 13])
        talk.answer(":members", "14")
        talk.meet(Sample.person(14, "Ada Holt"))
        #expect(talk.model.session.form.members.chosen == [14])
    }

    @Test("takes a dot for nobody's name, and keeps who was there", arguments: ["members", "owner", "managers"])
    func dot(field: String) throws {
        var talk = try Talk()
        talk.answer(":\(field)", "12")
        talk.meet(Sample.person(12, "Anna Schmidt"))
        talk.answer(":\(field)", ".")
        #expect(talk.text.contains("“.” names nobody."), "\(talk.text)")
        #expect(talk.question?.hasSuffix("[Anna Schmidt]: ") == true, "\(talk.text)")
    }

    @Test("leaves at the end of the input, the draft kept")
    func end() throws {
        var talk = try Talk()
        talk.answer("Launch")
        talk.endInput()
        #expect(talk.effects.contains(.leave))
        #expect(talk.model.draft.form.title.text == "Launch")
    }

    @Test("speaks Russian, and understands both languages in either")
    func russian() throws {
        var talk = try Talk(language: .russian)
        talk.answer("Запуск", "открытый", "mint", ":назад")
        #expect(talk.question == "Цвет, ? — список [Мятный]: ")
        #expect(talk.model.session.form.kind == .open)
        talk.answer(":обзор")
        talk.act(.namesakesFound(title: "Запуск", []))
        talk.answer("н")
        #expect(talk.requests.isEmpty)
        talk.answer(":обзор")
        talk.act(.namesakesFound(title: "Запуск", []))
        talk.answer("да")
        #expect(talk.requests.count == 1)
    }
}
