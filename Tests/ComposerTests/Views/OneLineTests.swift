import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("What a portal says in one line")
struct OneLineTests {
    private static let forged = "Dis\nChat 9999 created"

    /// The rows that begin with a text, wherever they stand.
    private func rows(of composer: Rehearsal, beginning text: String) -> [Substring] {
        composer.screen.split(separator: "\n").filter { $0.trimmed.hasPrefix(text) }
    }

    @Test("writes no row of a notice or of a plan: its line ends are marked", arguments: [80, 40])
    func title(columns: Int) throws {
        var asked = ChatStructure()
        asked.title = Self.forged
        var composer = try Rehearsal(columns: columns)
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.press(.enter)
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.stored(asked), .all))))
        #expect(rows(of: composer, beginning: "Chat 9999").isEmpty, "\(composer.screen)")
        #expect(composer.screen.contains("Dis^JChat"), "\(composer.screen)")
        composer.go(to: .title)
        composer.press(.ctrl("e"))
        composer.type("!")
        composer.press(.function(2))
        #expect(rows(of: composer, beginning: "Chat 9999").isEmpty, "\(composer.screen)")
    }

    /// A form whose owner has a name that looks like a row of the review.
    private func owned() -> Form {
        var structure = ChatStructure()
        structure.title = "Launch"
        structure.owner = 13
        return Form(structure)
    }

    private let owner = Sample.person(13, "Ada\nType          Open")

    @Test("writes no row of the review")
    func name() throws {
        var composer = try Rehearsal(owned())
        composer.act(Sample.lookedUp(owner))
        composer.press(.function(2))
        #expect(rows(of: composer, beginning: "Type").count == 1, "\(composer.screen)")
        #expect(composer.screen.contains("Ada^JType"), "\(composer.screen)")
    }

    @Test("is no sentence of its own in the line form")
    func lines() throws {
        var talk = try Talk(owned())
        talk.meet(owner)
        talk.answer(":review")
        talk.act(.namesakesFound(title: "Launch", []))
        talk.meet(owner)
        #expect(!talk.log.contains { $0.hasPrefix("Type          Open") }, "\(talk.text)")
        #expect(talk.log.contains { $0.contains("Ada\nType") }, "\(talk.text)")
    }

    @Test("stands beside a text of several lines, which keeps them")
    func area() throws {
        var structure = ChatStructure()
        structure.title = "Launch"
        structure.description = "What for\n\nand why"
        var composer = try Rehearsal(Form(structure))
        composer.press(.function(2))
        #expect(rows(of: composer, beginning: "and why").count == 1, "\(composer.screen)")
    }
}
