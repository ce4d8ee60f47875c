import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("The picker of people")
struct PickerTests {
    static let anns = [
        Sample.person(2, "Ann Holm"), Sample.person(11, "Anna Schmidt"), Sample.person(12, "Anna Schmidt"),
    ]

    /// The picker of Members after a text was typed and the portal has answered.
    private func searched(
        _ text: String = "ann", _ people: [Person] = anns, hasMore: Bool = false, field: ChatField = .members,
        columns: Int = 80, rows: Int = 24
    ) throws -> Rehearsal {
        var composer = try Rehearsal(columns: columns, rows: rows)
        composer.go(to: field)
        composer.type(text)
        composer.answerSearch(people, hasMore: hasMore)
        return composer
    }

    @Test("gives way to the review by F2, which has whoever was selected")
    func review() throws {
        var composer = try searched()
        composer.press(.down, .space, .function(2))
        #expect(composer.model.screen is ReviewScreen, "\(composer.screen)")
        #expect(composer.model.session.form.members.chosen == [2])
        composer.press(.escape)
        #expect(composer.model.isAtForm, "\(composer.screen)")
    }

    @Test("opens with the first letter that is typed, and asks the portal from the third on")
    func opens() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("an")
        #expect(composer.model.context == .searching)
        #expect(composer.searches == [])
        #expect(composer.screen.contains("from three letters"), "\(composer.screen)")
        composer.type("n")
        #expect(composer.searches == ["ann"])
        composer.answerSearch(Self.anns)
        #expect(composer.screen.contains("Ann Holm"), "\(composer.screen)")
    }

    @Test("does not wait for an answer, and an answer that comes late takes no place of a newer one")
    func lateAnswer() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("ann")
        composer.pass(.milliseconds(600))
        composer.type("a s")
        composer.pass(.milliseconds(600))
        #expect(composer.searches == ["ann", "anna", "anna s"])
        composer.answerSearch(Array(Self.anns[1...]), to: "anna s")
        let before = composer.model.screen
        composer.answerSearch([Self.anns[0]], to: "ann")
        #expect(composer.model.screen.isEqual(to: before), "\(composer.screen)")
        composer.press(.backspace, .backspace, .backspace)
        #expect(composer.screen.contains("Ann Holm"), "what came late is known all the same\n\(composer.screen)")
    }

    @Test("says in the hint bar whether Enter adds somebody, looks up a list, or is only done")
    func hints() throws {
        var composer = try searched()
        #expect(composer.hints.contains("Enter Add"), "\(composer.screen)")
        composer.press(.down, .space)
        #expect(composer.hints.contains("Enter Done"), "\(composer.screen)")
        composer = try Rehearsal()
        composer.go(to: .members)
        composer.press(.enter)
        #expect(composer.hints.contains("Enter Done"), "\(composer.screen)")
        composer.type("ann@example.com, 12")
        #expect(composer.hints.contains("Enter Look up"), "\(composer.screen)")
    }

    @Test("takes several with Space, and closes with Enter; what was typed has done its service")
    func several() throws {
        var composer = try searched()
        composer.press(.down, .space, .down, .space)
        #expect(composer.model.session.form.members.chosen == [2, 11], "\(composer.screen)")
        composer.press(.space)
        #expect(composer.model.session.form.members.chosen == [2], "Space releases, too")
        composer.press(.enter)
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.form.members.chosen == [2])
        #expect(composer.model.session.form.members.entry.isEmpty)
    }

    @Test("releases nobody by a cursor that it does not show")
    func unseenCursor() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("12 13 ")
        composer.type("b")
        composer.press(.ctrl("a"), .left, .delete)
        #expect(composer.model.session.form.members.chosen == [12, 13], "\(composer.screen)")
        #expect(composer.model.session.form.members.entry.isEmpty, "the letter behind the cursor goes")
        composer.press(.left, .delete, .escape, .left, .enter, .delete)
        #expect(composer.model.session.form.members.chosen == [12, 13], "\(composer.screen)")
        composer.press(.escape, .left, .delete)
        #expect(composer.model.session.form.members.chosen == [12], "in the form it is seen")
    }

    @Test("takes the highlighted one with Enter where nobody was taken")
    func highlighted() throws {
        var composer = try searched()
        composer.press(.enter)
        #expect(composer.model.session.form.members.chosen == [2])
        #expect(composer.model.isAtForm)
    }

    @Test("leaves no doubt who was taken, where somebody else has the same name")
    func namesake() throws {
        var composer = try searched()
        composer.press(.down, .down, .space, .enter)
        #expect(composer.screen.contains("[Anna Schmidt, 11]"), "\(composer.screen)")
        composer.press(.function(2))
        #expect(composer.screen.contains("Anna Schmidt (11)"), "\(composer.screen)")
        var other = try searched()
        other.press(.enter)
        #expect(other.screen.contains("[Ann Holm]"), "\(other.screen)")
    }

    @Test("closes with Esc and keeps who was taken; without anybody it keeps what was typed")
    func escape() throws {
        var composer = try searched()
        composer.press(.escape)
        #expect(composer.model.session.form.members.entry.text == "ann")
        #expect(composer.model.draft.form.members.entry.text == "ann", "a typed word belongs to the draft")
        composer.press(.enter, .down, .space, .escape)
        #expect(composer.model.session.form.members.chosen == [2])
        #expect(composer.model.session.form.members.entry.isEmpty)
        #expect(composer.model.isAtForm)
    }

    @Test("takes letters and spaces for the search, even from within the list")
    func backToText() throws {
        var composer = try searched()
        composer.type(" h")
        #expect(composer.model.session.form.members.entry.text == "ann h")
        #expect(!composer.screen.contains("Schmidt"), "\(composer.screen)")
        composer.press(.down, .backspace, .plain("s"))
        #expect(composer.model.session.form.members.entry.text == "ann s")
        #expect(composer.model.context == .searching)
    }

    @Test("keeps the highlight on its person when the portal answers")
    func stays() throws {
        var composer = try searched("ann", [Self.anns[0]], hasMore: true)
        composer.type("a")
        composer.pass(.seconds(1))
        composer.press(.backspace, .down)
        composer.answerSearch([Sample.person(40, "Ann Abel")] + Self.anns, to: "anna")
        composer.press(.space)
        #expect(composer.model.session.form.members.chosen == [2], "\(composer.screen)")
    }

    @Test(
        "makes at most six requests for a name of twelve letters",
        arguments: [30, 100, 180, 300, 450, 700, 1200, 2500])
    func pace(milliseconds: Int) throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        for letter in "Maximilianus" {
            composer.type(String(letter))
            composer.pass(.milliseconds(milliseconds))
        }
        composer.pass(.seconds(5))
        #expect(composer.searches.count <= 6, "\(composer.searches)")
        #expect(composer.searches.first == "Max")
        #expect(composer.searches.last == "Maximilianus")
    }

    @Test("asks nothing where everybody who is found is known")
    func remembered() throws {
        var composer = try searched()
        let asked = composer.searches
        composer.type("a")
        composer.pass(.seconds(5))
        composer.press(.backspace)
        composer.pass(.seconds(5))
        #expect(composer.searches == asked)
        composer.press(.escape)
        composer.press(.ctrl("u"))
        composer.type("ann")
        #expect(composer.screen.contains("Anna Schmidt"), "\(composer.screen)")
        #expect(composer.searches == asked)
    }

    @Test("shows position, department and what is special; departments are asked for once the typing rests")
    func rows() throws {
        let people = [
            Sample.person(8, "Lena Fischer", position: "Accountant", isAbsent: true, departments: [13]),
            Sample.person(9, "Lena Dias", isExtranet: true, isBot: true),
            Sample.person(17, "Lena Lind"),
        ]
        var composer = try searched("len", people)
        #expect(!composer.jobs.contains(.nameDepartments([13])))
        composer.pass(.seconds(2))
        #expect(composer.jobs.filter { $0 == .nameDepartments([13]) }.count == 1)
        composer.act(.departmentsNamed([try Sample.department(13, "Finance")]))
        #expect(composer.screen.contains("Accountant · Finance"), "\(composer.screen)")
        #expect(composer.screen.contains("absent"))
        #expect(composer.screen.contains("extranet, bot"))
        #expect(composer.screen.split(separator: "\n").contains { $0.contains("Lena Lind") && $0.contains("you") })
        composer.press(.enter, .enter)
        #expect(composer.screen.contains("✓ Lena Dias"), "\(composer.screen)")
    }

    @Test("tells people of one name apart, and shows names of 300 characters and of control characters harmlessly")
    func strangeNames() throws {
        let long = String(repeating: "Maximiliana ", count: 25)
        let people = [
            Sample.person(13, long), Sample.person(18, "Max \u{202E}selbaT\u{1B}[2J"),
            Sample.person(21, "Max Stone", position: "Sales"),
            Sample.person(22, "Max Stone", position: "Support"),
        ]
        for (columns, rows) in [(80, 24), (40, 12), (120, 40)] {
            var composer = try searched("max", people, columns: columns, rows: rows)
            #expect(composer.screen.contains("<202E>"), "\(composer.screen)")
            #expect(composer.screen.contains("…"), "\(composer.screen)")
            composer.press(.down, .space, .down, .space, .down, .space, .down, .space, .enter)
            #expect(composer.model.session.form.members.chosen.count == 4)
            composer.press(.function(2))
            #expect(composer.model.context == .review, "\(composer.screen)")
        }
    }

    @Test("for the owner takes one person, who is a member then, and says what comes of it")
    func owner() throws {
        var composer = try searched(field: .owner)
        composer.press(.down, .space)
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.form.structure.owner == 2)
        #expect(composer.model.session.form.members.chosen == [2])
        #expect(composer.screen.contains("becomes the owner after creation; you are then an ordinary"))
        composer.press(.enter, .down, .enter)
        #expect(composer.model.session.form.structure.owner == nil, "the first line is you\n\(composer.screen)")
    }
}

extension Rehearsal {
    /// The texts that the portal was asked for.
    var searches: [String] {
        jobs.compactMap { if case .searchPeople(let text, _) = $0 { text.text } else { nil } }
    }

    /// Answers the last search, or that for a text.
    mutating func answerSearch(_ people: [Person], to text: String? = nil, hasMore: Bool = false) {
        answerSearch(.success(PeopleFound(people, next: nil, total: hasMore ? 900 : people.count)), to: text)
    }

    mutating func answerSearch(_ result: Result<PeopleFound, PortalError>, to wanted: String? = nil) {
        for case .searchPeople(let text, let question) in jobs.reversed() where wanted ?? text.text == text.text {
            act(.peopleFound(text, question: question, result))
            return
        }
    }
}
