import Catalog
import Foundation
import Testing

@testable import Bitrix24

/// Walks all fields through all that the client does with them: one that is forgotten fails here, whichever it is.
@Suite("Every field of the structure")
struct FieldTests {
    private let caller = UserID(rawValue: 17)

    private static func value(of field: ChatField) -> JSONValue {
        switch field.editor {
        case .line, .area: .string("WORD")
        case .kind: .string("OPEN")
        case .color: .string("MINT")
        case .people: .array([.integer(13)])
        case .person: .integer(13)
        case .picture: .string("R0lGODlhAQABAAAAACwAAAAAAQABAAAC")
        case .departments: .array([.string("7+"), .string("9")])
        case .rights: .object([.init("look", .string("manager")), .init("post", .string("none"))])
        }
    }

    private func structure(with field: ChatField) -> ChatStructure {
        let reading = StructureReading(
            json: JSONValue.object([.init(field.wireName.lowercased(), Self.value(of: field))]).text())
        #expect(reading.faults == [])
        return reading.structure
    }

    @Test("is read from JSON, and sent as it was read, or becomes a step", arguments: ChatField.allCases)
    func request(field: ChatField) {
        let structure = structure(with: field)
        #expect(structure.json[field.wireName] == Self.value(of: field))
        let isSent = field.stage != .afterCreation
        #expect(structure.parameters[field.wireName] == (isSent ? Self.value(of: field) : nil))
        let joins = field == .owner || field == .managers
        #expect(structure.json.members?.count == (joins ? 2 : 1), "owner and managers are members, too")
        let steps = structure.planAfterCreation(by: caller, with: .all).steps
        #expect(steps.isEmpty == (isSent && field != .owner), "today's portals ignore the owner that is sent")
    }

    @Test(
        "that can be changed later is a part of the chat; what only a new one is told is none",
        arguments: ChatField.allCases)
    func aspect(field: ChatField) {
        let difference = Difference(
            field: field, member: nil, asked: field == .rights ? "look=manager" : "", stored: "", reason: nil)
        #expect(difference.aspect?.wireName == (field.stage == .creation ? nil : field.wireName))
    }

    @Test("that is no list of people is read from an option or a cell", arguments: ChatField.allCases)
    func text(field: ChatField) {
        guard !field.editor.isPeople else { return }
        var reading = StructureReading()
        let text =
            switch field.editor {
            case .departments: "7+, 9"
            case .rights: "look=manager; post=none"
            default: Self.value(of: field).string ?? ""
            }
        reading.read(field.editor == .kind || field.editor == .color ? text.lowercased() : text, into: field)
        #expect(reading.faults == [])
        #expect(reading.structure == structure(with: field))
        reading.read("", into: field)
        #expect(reading.structure == ChatStructure(), "an empty text means absent")
    }

    @Test("is checked", arguments: ChatField.allCases)
    func checks(field: ChatField) {
        var reading = StructureReading()
        if field.editor.isText {
            reading.structure[text: field] = "WORD\u{7}"
        } else {
            reading = StructureReading(json: "{\"\(field.wireName)\":[-1]}")
        }
        #expect(Set((reading.faults + reading.structure.faults).map(\.field)) == [field])
    }

    @Test("is laid beside what was stored, but for those that a portal does not tell", arguments: ChatField.allCases)
    func comparison(field: ChatField) throws {
        let isTold = field != .message && field != .copilotRole
        let asked = structure(with: field)
        let differences = Comparison(asked: asked, stored: try stored(), caller: caller).differences.map(\.field)
        #expect(differences.contains(field) == isTold)
        if field.editor.isText, isTold {
            let same = try stored([field == .title ? "name" : field.wireName.lowercased(): "WORD"])
            #expect(Comparison(asked: asked, stored: same, caller: caller).differences == [])
        }
    }

    private func stored(_ changes: [String: Any] = [:]) throws -> StoredChat {
        let usual: [String: Any] = [
            "manager_list": [17], "id": 3102, "name": "", "owner": 17, "color": "#64a513", "message_type": "C",
        ]
        let json = try JSONSerialization.data(withJSONObject: usual.merging(changes) { $1 })
        return StoredChat(try JSONDecoder().decode(Dialog.self, from: json), members: [17].compactMap(UserID.init))
    }

    @Test("heads a column of a table by any of its names, in any case", arguments: ChatField.allCases)
    func columns(field: ChatField) {
        let labels = Language.allCases.map { field.label(in: Messages($0)) }
        for name in [field.wireName, field.option ?? field.wireName] + labels {
            for written in [name, name.lowercased(), name.uppercased(), " \(name.replacing("_", with: " ")) "] {
                #expect(ChatField(column: written) == field, "\(written)")
            }
        }
        for name in field.columnNames { #expect(ChatField(column: name) == field, "\(name) is of two fields") }
        #expect(ChatField(name: field.wireName.lowercased()) == field)
    }

    @Test("is named by a heading of its own only", arguments: ["", "-", "CHAT", "Comment", "Number of people"])
    func otherColumns(heading: String) {
        #expect(ChatField(column: heading) == nil)
    }
}
