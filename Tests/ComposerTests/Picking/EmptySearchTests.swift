import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("Enter in the picker, and a minus")
struct EmptySearchTests {
    /// The picker of a field, opened without a search, on a portal of which people are known.
    private func opened(_ field: ChatField) throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("ann")
        composer.answerSearch(PickerTests.anns)
        composer.press(.backspace, .backspace, .backspace, .escape)
        composer.go(to: field)
        composer.press(.enter)
        #expect(composer.model.context == .searching, "\(composer.screen)")
        return composer
    }

    @Test("only closes where nobody was searched for", arguments: [ChatField.members, .owner])
    func closes(field: ChatField) throws {
        var composer = try opened(field)
        composer.press(.enter)
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.form.members.chosen.isEmpty)
        #expect(composer.model.session.form.owner.chosen.isEmpty)
    }

    @Test("does not take the owner away who was chosen before")
    func owner() throws {
        var composer = try opened(.owner)
        composer.press(.down, .down, .enter)
        let owner = composer.model.session.form.owner.chosen
        #expect(!owner.isEmpty, "\(composer.screen)")
        composer.press(.enter, .enter)
        #expect(composer.model.session.form.owner.chosen == owner, "\(composer.screen)")
    }

    @Test("takes the one to whom the highlight was moved")
    func moved() throws {
        var composer = try opened(.members)
        composer.press(.down, .enter)
        #expect(composer.model.session.form.members.chosen.count == 1, "\(composer.screen)")
    }

    @Test(
        "An entry that begins with a minus adds nobody",
        arguments: [
            "-17", "- 17", "12, -12", "-ann@portal.example", "12 -12", "- Ann Holm\n- Bob", "\"-17\"", "\u{2212}17",
        ])
    func minus(text: String) throws {
        for field in [ChatField.members, .owner] {
            var composer = try Rehearsal()
            composer.go(to: field)
            composer.pastePeople(text)
            composer.press(.function(2), .tab, .function(2))
            #expect(composer.model.session.form.structure.allMembers.isEmpty, "\(composer.screen)")
        }
    }

    @Test("A dash and a space may be a bullet: that is said, and nobody is added or left out")
    func bullet() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.pastePeople("- Ann Holm")
        #expect(composer.screen.contains("begins with a dash and a space"), "\(composer.screen)")
    }
}
