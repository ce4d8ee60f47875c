import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("The fields of the structure")
struct FieldTests {
    static let editable = ChatField.allCases.filter { $0.editor != .none }

    @Test("Every field that is edited is a row of the form, in the order of the table")
    func rows() {
        var form = Form()
        form.showsLink = true
        let fields = form.rows.compactMap { if case .field(let field) = $0 { field } else { nil } }
        #expect(fields == Self.editable)
    }

    @Test("Every field that is filled in goes into the request under its wire name", arguments: editable)
    func request(field: ChatField) throws {
        var form = Form()
        form.showsLink = true
        var composer = try Rehearsal(form)
        composer.go(to: field)
        switch field {
        // Beyond the default, which is sent as well.
        case .kind, .color: composer.press(.space)
        case .members, .owner: composer.type("12 ")
        case .avatar:
            composer.paste("face.png")
            composer.act(.pictureRead(.file(path: "face.png"), .success(try Sample.chosenPicture())))
        default: composer.type("WORD")
        }
        composer.send()
        let parameters = try #require(composer.requests.first, "\(composer.screen)").structure.parameters
        guard case .object(let members) = parameters else {
            Issue.record("no object: \(parameters)")
            return
        }
        let expected: [ChatField] = field == .owner ? [.kind, .members, .owner] : [.kind, field]
        #expect(Set(members.map(\.key)) == Set(expected.map(\.wireName)))
    }

    @Test("A form made of a structure gives the same structure again")
    func roundTrip() throws {
        var structure = try Sample.form().structure
        structure.copilotRole = "assistant"
        #expect(Form(structure).structure == structure)
    }

    @Test("The review names every field that is filled in", arguments: editable)
    func review(field: ChatField) throws {
        var composer = try Rehearsal(Sample.form(), columns: 120, rows: 40)
        composer.press(.function(2))
        let shown =
            switch field {
            case .title: "Запуск: 中文 und Ümlaut"
            case .kind: "Open"
            case .color: "Mint"
            case .members: "12, 13, 14"
            case .owner: "Owner         13"
            case .avatar: "PNG, 4 × 4"
            case .description: "What the launch needs."
            case .message: "Welcome, all!"
            case .entityType: "CRM"
            case .entityID: "DEAL|1663"
            case .copilotRole: ""
            }
        #expect(composer.screen.contains(shown), "\(composer.screen)")
    }
}
