import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("A long text in lines")
struct LongTextTests {
    private let line = String(repeating: "x", count: 63)

    @Test("is taken up to what the screen takes at once")
    func taken() throws {
        var talk = try Talk()
        talk.answer(":description")
        for _ in 1...4000 { talk.answer(line) }
        talk.answer(".")
        #expect(talk.model.session.form.description.text.utf8.count == 4000 * 64 - 1)
    }

    @Test("is refused whole beyond that, in a sentence; no line of it answers another question")
    func refused() throws {
        var talk = try Talk()
        talk.answer(":description", "As before", ".", ":description")
        for _ in 1...4200 { talk.answer(line) }
        talk.answer("y", "Message", ".")
        #expect(talk.log.count { $0.contains("more than 256 KB") } == 1)
        #expect(talk.model.session.form.description.text == "As before")
        #expect(talk.model.session.form.title.isEmpty)
        #expect(talk.question?.hasPrefix("Description") == true, "\(talk.question ?? "")")
    }
}
