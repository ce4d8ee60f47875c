import TerminalKit
import Testing

@testable import Bitrix24
@testable import Composer

@Suite("The departments in the picker")
struct DepartmentPickerTests {
    /// The tree, read and open at the company.
    private func tree() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.press(.enter, .tab)
        #expect(composer.jobs.contains(.readDepartments))
        #expect(composer.screen.contains("Reading the departments"), "\(composer.screen)")
        composer.act(.departmentsRead(.success(Sample.departments)))
        return composer
    }

    private func id(_ number: Int) throws -> DepartmentID { try #require(DepartmentID(rawValue: number)) }

    /// Says who works where: 3 has 50, 51 and the dismissed 52, and 4 has 51 and 53.
    private func tellStaff(_ composer: inout Rehearsal) throws {
        composer.act(
            .staffRead([try id(3), try id(4)], .success([try id(3): [50, 51, 52], try id(4): [51, 53]])))
    }

    /// Answers the last question who people are; 52 is dismissed.
    private func tellPeople(_ composer: inout Rehearsal) {
        guard case .lookUpStaff(let ids, let question)? = composer.jobs.last else {
            Issue.record("Nobody was looked up.")
            return
        }
        let people = ids.map { ($0, Sample.person($0, "Person \($0.rawValue)", isActive: $0 != 52)) }
        composer.act(.staffLookedUp(ids, question: question, .success(Dictionary(people) { first, _ in first })))
    }

    @Test("are a tree, which opens department by department and lists the people")
    func opening() throws {
        var composer = try tree()
        #expect(composer.screen.contains("▾ Acme"), "\(composer.screen)")
        #expect(composer.jobs.last == .readStaff([try id(1), try id(3), try id(2)]), "those in sight are counted")
        composer.press(.down, .right)
        try tellStaff(&composer)
        tellPeople(&composer)
        #expect(
            composer.line(with: "▾ Engineering").hasSuffix("3     3 people"), "number and count\n\(composer.screen)")
        #expect(composer.screen.contains("▸ Platform"), "\(composer.screen)")
        #expect(composer.screen.contains("Person 50"), "\(composer.screen)")
        composer.press(.down, .down, .space)
        #expect(composer.model.session.form.members.chosen == [50], "\(composer.screen)")
        #expect(composer.screen.contains("✓       Person 50"), "\(composer.screen)")
        #expect(composer.line(with: "▾ Engineering").hasPrefix("–"), "some of it are in\n\(composer.screen)")
        composer.press(.left, .left)
        #expect(!composer.screen.contains("Person 51"), "\(composer.screen)")
    }

    @Test("say how many people they add before they do, with and without those below; the dismissed stay out")
    func wholeDepartment() throws {
        var composer = try tree()
        composer.press(.down, .space)
        #expect(composer.screen.contains("Counting"), "\(composer.screen)")
        try tellStaff(&composer)
        #expect(composer.screen.contains("Engineering: 3 people"), "\(composer.screen)")
        #expect(composer.screen.contains("Engineering and 1 sub-department: 4 people"), "\(composer.screen)")
        #expect(composer.screen.ranges(of: "Adds the current employees").count == 1, "\(composer.screen)")
        #expect(composer.model.session.form.members.chosen.isEmpty, "nobody is in before the answer")
        composer.press(.down, .enter)
        tellPeople(&composer)
        #expect(composer.model.session.form.members.chosen == [50, 51, 53], "\(composer.screen)")
        #expect(composer.screen.contains("dismissed"), "\(composer.screen)")
        #expect(composer.screen.contains("Person 52"), "\(composer.screen)")
        composer.press(.space)
        #expect(composer.screen.contains("Engineering: 0 people, 2 already in"), "\(composer.screen)")
    }

    @Test("go on being counted when the people of another one cannot be read")
    func failedCount() throws {
        var composer = try tree()
        composer.press(.down, .space, .escape, .down, .space)
        let refusal = Sample.refusal("ACCESS_ERROR")
        composer.act(.staffRead([try id(3), try id(4)], .failure(refusal)))
        composer.act(.staffLookedUp([50], question: 0, .failure(refusal)))
        #expect(composer.screen.contains("Counting"), "\(composer.screen)")
        composer.act(.staffRead([try id(2)], .failure(refusal)))
        #expect(!composer.screen.contains("Counting"), "\(composer.screen)")
    }

    @Test("are not marked as taken by the caller alone, of whom a chat is anyway")
    func callerAlone() throws {
        var composer = try tree()
        composer.act(.staffRead([try id(1)], .success([try id(1): [17]])))
        tellPeople(&composer)
        #expect(composer.line(with: "▾ Acme").hasSuffix("1 person"), "\(composer.screen)")
        #expect(!composer.line(with: "▾ Acme").contains("✓"), "\(composer.screen)")
    }

    @Test("are left alone with Esc, one step after the other")
    func escape() throws {
        var composer = try tree()
        composer.press(.down, .space)
        try tellStaff(&composer)
        composer.press(.escape)
        #expect(composer.model.context == .departments)
        composer.press(.escape)
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.form.members.chosen.isEmpty)
    }

    @Test("are found by a part of their names or by number, with where they belong")
    func search() throws {
        var composer = try tree()
        composer.type("plat")
        #expect(composer.line(with: "Platform").contains("Acme / Engineering"), "\(composer.screen)")
        #expect(!composer.screen.contains("Sales"), "\(composer.screen)")
        composer.press(.backspace, .backspace, .backspace, .backspace)
        composer.type("2")
        #expect(composer.screen.contains("▸ Sales"), "\(composer.screen)")
        #expect(composer.model.session.form.members.entry.isEmpty, "the field keeps its text")
    }

    @Test("take the text along that nobody was found by, and hand it to the chats")
    func sharedText() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("sale")
        composer.answerSearch([])
        composer.press(.tab)
        composer.act(.departmentsRead(.success(Sample.departments)))
        #expect(composer.screen.contains("▸ Sales"), "\(composer.screen)")
        #expect(!composer.screen.contains("Platform"), "\(composer.screen)")
        composer.press(.tab)
        #expect(composer.jobs.contains(.findChats(SearchText("sale"))), "\(composer.screen)")
        composer.press(.tab)
        #expect(composer.model.context == .searching)
    }

    @Test("are taken with Enter where nobody was taken, which then closes")
    func enter() throws {
        var composer = try tree()
        try tellStaff(&composer)
        #expect(composer.hints.contains("Enter Done"), "\(composer.screen)")
        composer.press(.down)
        #expect(composer.hints.contains("Enter Add"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.screen.contains("Engineering: 3 people"), "\(composer.screen)")
        #expect(composer.screen.contains("Adds the current employees"), "\(composer.screen)")
        composer.press(.enter)
        tellPeople(&composer)
        #expect(composer.model.session.form.members.chosen == [50, 51])
        composer.press(.enter)
        #expect(composer.model.isAtForm)
        var untouched = try tree()
        untouched.press(.enter)
        #expect(untouched.model.isAtForm, "nothing was highlighted on purpose")
        #expect(untouched.model.session.form.members.chosen.isEmpty)
    }

    @Test("stand in the order in which people count: Team 2 before Team 10")
    func naturalOrder() throws {
        let names = [(1, "Team 10", 0), (2, "team 2", 0), (3, "Ärzte", 0), (4, "Team 2b", 0), (5, "10th floor", 0)]
        let tree = DepartmentTree(
            try names.map { number, name, _ in Department(id: try id(number), name: name, parent: nil) })
        #expect(tree.inOrder.map(\.name) == ["10th floor", "Ärzte", "team 2", "Team 2b", "Team 10"])
    }

    @Test("say which scope is missing and what can be done instead")
    func scope() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.press(.enter, .tab)
        composer.act(.departmentsRead(.failure(Sample.refusal("INSUFFICIENT_SCOPE", status: 401))))
        #expect(composer.screen.contains("no `department` scope"), "\(composer.screen)")
        #expect(composer.screen.contains("searched by name"), "\(composer.screen)")
    }
}

extension Rehearsal {
    /// The row of the screen that holds a text, without white space at its ends.
    func line(with text: String) -> String {
        screen.split(separator: "\n").first { $0.contains(text) }.map(\.trimmed) ?? ""
    }
}
