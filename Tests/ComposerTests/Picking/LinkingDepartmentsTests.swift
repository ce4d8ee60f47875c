import TerminalKit
import Testing

@testable import Bitrix24
@testable import Composer

@Suite("What is typed to link departments")
struct LinkingDepartmentsTests {
    /// The list over Departments, with a text typed.
    private func searched(_ text: String, given: String = "") throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.model.session.form.showsMore = true
        composer.act(.departmentsRead(.success(Sample.departments)))
        composer.model.session.form.departments.entry.replace(with: given)
        composer.go(to: .departments)
        composer.type(text)
        #expect(!composer.model.isAtForm)
        return composer
    }

    private func entry(_ composer: Rehearsal) -> String { composer.model.session.form.departments.entry.text }

    @Test("stays in the field by Esc, and is part of the draft already while the list is open")
    func escape() throws {
        var composer = try searched("Nonexist")
        #expect(composer.model.draft.form.departments.entry.text == "Nonexist")
        composer.press(.escape)
        #expect(composer.model.isAtForm)
        #expect(entry(composer) == "Nonexist", "\(composer.screen)")
        composer.press(.alt("u"))
        #expect(entry(composer).isEmpty, "Undo takes the word back")
    }

    @Test("means the department that is written just so before the plus that says with those below")
    func plus() {
        let tree = DepartmentTree([
            Department(id: 5, name: "C++", parent: 1), Department(id: 6, name: "C", parent: 1),
            Department(id: 7, name: "Sales", parent: 1),
        ])
        func linked(_ typed: String) -> [String] {
            var field = DepartmentField()
            field.entry.replace(with: typed)
            field.takeTyped { tree.departments(named: $0).map { $0.id } }
            return field.chosen.map { $0.text }
        }
        #expect(linked("C++") == ["5"])
        #expect(linked("c++") == ["5"])
        #expect(linked("C") == ["6"])
        #expect(linked("C+") == ["6+"])
        #expect(linked("C+++") == ["5+"])
        #expect(linked("Sales+, 7+") == ["7+"])
    }

    @Test("stays by Enter, too, which says that no department is called so")
    func enter() throws {
        var composer = try searched("Nonexist")
        composer.press(.enter)
        #expect(composer.model.isAtForm)
        #expect(entry(composer) == "Nonexist")
        #expect(composer.screen.contains("Nonexist”"), "\(composer.screen)")
    }

    @Test("has done its service where it has led to a department")
    func found() throws {
        var composer = try searched("plat")
        composer.press(.enter)
        #expect(composer.model.session.form.departments.chosen.map(\.department.rawValue) == [4])
        #expect(entry(composer).isEmpty)
        composer = try searched("plat")
        composer.press(.down, .space, .escape)
        #expect(composer.model.session.form.departments.chosen.map(\.department.rawValue) == [4])
        #expect(entry(composer).isEmpty)
    }

    @Test("does not drop what a draft has left there")
    func leftOver() throws {
        var composer = try searched("x", given: "Nowhere, Nobody")
        composer.press(.escape)
        #expect(entry(composer) == "Nowhere, Nobodyx", "\(composer.screen)")
    }
}
