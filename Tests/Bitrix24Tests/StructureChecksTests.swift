import Bitrix24
import Catalog
import Testing

@Suite("Checks before sending")
struct StructureChecksTests {
    private func faults(_ change: (inout ChatStructure) -> Void) -> [ValidationIssue] {
        var structure = ChatStructure()
        change(&structure)
        return structure.faults
    }

    @Test("An empty structure is fine: the portal chooses everything")
    func empty() {
        #expect(faults { _ in } == [])
        #expect(ChatStructure().parameters == .object([]))
    }

    @Test(
        "Texts are held to what the portal stores, counted as it counts",
        arguments: [(ChatField.title, 255), (.message, 20_000), (.entityID, 255)])
    func limits(field: ChatField, limit: Int) throws {
        func structure(_ text: String) -> ChatStructure {
            StructureReading(json: "{\"\(field.wireName)\":\"\(text)\"}").structure
        }
        // One scalar of two code units in UTF-16 and four bytes counts one, but for a title (StoredTitleTests).
        let letter = field == .title ? "Ж" : "😀"
        #expect(structure(String(repeating: letter, count: limit)).faults == [])
        let fault = try #require(structure(String(repeating: "x", count: limit + 7)).faults.first)
        #expect(fault.code == .tooLong)
        #expect(fault.field == field)
        #expect(fault.advice(in: Messages(.english)) == "Shorten it by 7.")
    }

    @Test(
        "Control characters are refused by name in every text; lines and tabs belong to areas",
        arguments: ChatField.allCases.filter(\.editor.isText))
    func controlCharacters(field: ChatField) throws {
        func faults(_ text: String) throws -> [ValidationIssue] {
            let reading = StructureReading(json: JSONValue.object([.init(field.wireName, .string(text))]).text())
            #expect(reading.faults == [])
            return reading.structure.faults.filter { $0.code == .controlCharacter }
        }
        for character in ["\u{1b}", "\u{0}", "\u{7}", "\u{7f}", "\u{9b}", "\u{85}"] {
            let fault = try #require(try faults("A\(character)").first)
            #expect(fault.field == field)
            let code = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
            #expect(fault.sentence(in: Messages(.english)).contains("\(code)) at character 2"))
        }
        for text in ["A\nB", "A\r\nB", "A\tB"] { #expect(try faults(text).isEmpty == (field.editor == .area)) }
        #expect(try faults("A\u{200d}é 😀") == [])
    }

    @Test("A link's type has fifty characters at most")
    func entityTypeLimit() {
        #expect(faults { $0.entityType = String(repeating: "A", count: 50) } == [])
        #expect(faults { $0.entityType = String(repeating: "A", count: 51) }.map(\.code) == [.tooLong])
    }

    @Test("A description is held to the bytes of its column")
    func descriptionLimit() {
        #expect(faults { $0.description = String(repeating: "ж", count: 32_767) } == [])
        #expect(faults { $0.description = String(repeating: "ж", count: 32_768) }.map(\.code) == [.tooLong])
    }

    @Test("A title that the portal ignores is refused", arguments: [" ", "\t\n", "0", " 0 "])
    func ignoredTitle(title: String) {
        #expect(faults { $0.title = title }.map(\.code).contains(.titleIgnored))
    }

    @Test(
        "Types of link that reach or damage other chats are refused",
        arguments: ChatStructure.refusedEntityTypes.sorted())
    func refusedEntityTypes(type: String) {
        #expect(faults { $0.entityType = type }.map(\.code) == [.entityRefused])
    }

    @Test("A link's type is written in capitals", arguments: ["crm", "1CRM", "_X", "MY APP", "ПРИВЕТ", "A-B"])
    func malformedEntityTypes(type: String) {
        #expect(faults { $0.entityType = type }.map(\.code) == [.entityMalformed])
    }

    @Test("Usual types of link are fine", arguments: ["CRM", "TASKS", "MY_APP2", "CALENDAR"])
    func usualEntityTypes(type: String) {
        #expect(faults { $0.entityType = type } == [])
    }

    @Test("Every color is known by its hex, and its name reads well")
    func colors() {
        #expect(ChatColor.allCases.count == 16)
        for color in ChatColor.allCases {
            let hex = String(color.rgb, radix: 16)
            #expect(ChatColor(hex: "#" + String(repeating: "0", count: 6 - hex.count) + hex) == color)
        }
        #expect(ChatColor.lightBlue.label(in: Messages(.english)) == "Light blue")
        #expect(ChatColor(spoken: "light-blue") == .lightBlue)
        #expect(ChatColor(hex: "#e8a441") == nil)
    }
}
