import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("People in a field")
struct PeopleFieldTests {
    @Test("Ids become people at a separator; what is no id stays to be corrected")
    func pasted() {
        var field = PeopleField()
        field.insert("10, 12\nann 10")
        field.takeIDs()
        #expect(field.chosen.map(\.rawValue) == [10, 12])
        #expect(field.entry.text == "ann")
    }

    @Test("Names beside an id stay the names they are: two people do not become one")
    func names() {
        var field = PeopleField()
        field.replaceEntry(with: "Anna Schmidt, Holt, 12")
        field.takeIDs()
        #expect(field.chosen.map(\.rawValue) == [12])
        #expect(field.entry.text == "Anna Schmidt, Holt")
    }

    @Test("Backspace releases the person under the cursor, or the last one where nothing is typed")
    func released() {
        var killed = ""
        var field = PeopleField()
        field.insert("10 12 14 ")
        field.takeIDs()
        for command in [EditCommand.left, .left, .deleteBackward] { field.apply(command, killed: &killed) }
        #expect(field.chosen.map(\.rawValue) == [10, 14])
        for command in [EditCommand.right, .deleteBackward] { field.apply(command, killed: &killed) }
        #expect(field.chosen.map(\.rawValue) == [10])
    }
}
