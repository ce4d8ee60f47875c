import Catalog
import Testing

@testable import Bitrix24

@Suite("The length of a title")
struct StoredTitleTests {
    private func faults(_ title: String) -> [ValidationIssue] {
        var structure = ChatStructure()
        structure.title = title
        return structure.faults
    }

    @Test("An emoji takes ten of the 255 characters, other letters one")
    func measure() throws {
        let limit = try #require(ChatField.title.limit)
        #expect(limit.measure("Заказ ☀") == 7)
        #expect(limit.measure("😀") == 10)
        #expect(limit.measure("👨‍👩‍👧") == 32)
        #expect(limit.measure("👍🏽") == 20)
        #expect(ChatField.message.limit?.measure("😀") == 1)
    }

    @Test("Twenty-five of them and five letters fit, six do not, and why is said")
    func limit() throws {
        let emoji = String(repeating: "😀", count: 25)
        #expect(faults(emoji + "12345").isEmpty)
        let fault = try #require(faults(emoji + "123456").first)
        #expect(fault.code == .tooLong)
        #expect(fault.message(in: Messages(.english)).contains("emoji"))
        #expect(fault.message(in: Messages(.russian)).contains("Эмодзи"))
        let plain = try #require(faults(String(repeating: "x", count: 256)).first)
        #expect(!plain.message(in: Messages(.english)).contains("emoji"))
    }

    @Test("A title that a portal cut, also through an emoji, is the beginning of what was asked for")
    func cut() {
        let asked = String(repeating: "😀", count: 26)
        let half = String(repeating: "😀", count: 25) + ":f09f"
        #expect(StoredTitle(stored: half) == StoredTitle(asked: asked))
        #expect(StoredTitle(stored: "😀😀").isCut(of: StoredTitle(asked: asked)))
        #expect(!StoredTitle(stored: "😀x").isCut(of: StoredTitle(asked: asked)))
        #expect(!StoredTitle(stored: "").isCut(of: StoredTitle(asked: asked)))
    }

    @Test("A title reads the same whether a portal answers with entities or without")
    func entities() {
        for title in ["Q&A", "Q&amp;A"] {
            #expect(StoredTitle(stored: "Q&A") == StoredTitle(asked: title))
        }
    }
}
