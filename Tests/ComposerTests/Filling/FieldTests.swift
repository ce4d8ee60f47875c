import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

/// Walks all fields through all faces of the composer: one that a face forgets fails here, whichever it is.
@Suite("Every field of the structure")
struct FieldTests {
    static let offered = ChatField.allCases.filter { $0.place != .shownOnly }

    /// A structure with this field and no other.
    private static func structure(with field: ChatField) throws -> ChatStructure {
        let value: JSONValue =
            switch field.editor {
            case .line, .area: .string("WORD")
            case .kind: .string("OPEN")
            case .color: .string("MINT")
            case .people: .array([.integer(13)])
            case .person: .integer(13)
            case .picture: .string(try Sample.picture().base64)
            case .departments: .array([.string("7+")])
            case .rights: .object([.init("post", .string("owner"))])
            }
        let reading = StructureReading(json: JSONValue.object([.init(field.wireName, value)]).text())
        try #require(reading.faults == [])
        return reading.structure
    }

    /// By what the value is known on a screen.
    private static func sign(of field: ChatField) -> String {
        switch field.editor {
        case .line, .area: "WORD"
        case .kind: "Open"
        case .color: "Mint"
        case .people, .person: "13"
        case .picture: "PNG, 4 × 4"
        case .departments: "7 and sub-departments"
        case .rights: "Who may write: the owner"
        }
    }

    @Test("stands in the form or under More, in the order of the table", arguments: ChatField.allCases)
    func form(field: ChatField) throws {
        let form = Form(try Self.structure(with: field))
        #expect(form.showsMore == (field.place == .more), "what is filled in is unfolded")
        guard field.place != .shownOnly else {
            let composer = try Rehearsal(form)
            #expect(composer.screen.contains("▸ WORD"), "\(composer.screen)")
            return
        }
        var composer = try Rehearsal(form)
        composer.go(to: field)
        #expect(composer.model.session.focus == .field(field))
        #expect(composer.screen.contains("▸\(field.label(in: Messages(.english)))"), "\(composer.screen)")
        #expect(composer.screen.contains(Self.sign(of: field)), "\(composer.screen)")
    }

    @Test("has its place in the order of the form")
    func rows() {
        var form = Form()
        form.showsMore = true
        let fields = form.rows.compactMap { if case .field(let field) = $0 { field } else { nil } }
        #expect(fields == ChatField.offered(in: .form) + ChatField.offered(in: .more))
        #expect(Set(fields) == Set(Self.offered))
    }

    @Test("goes into the request as it was filled in", arguments: offered)
    func request(field: ChatField) throws {
        var form = Form()
        form.showsMore = true
        var composer = try Rehearsal(form)
        composer.go(to: field)
        switch field.editor {
        // Beyond the default, which is sent as well.
        case .kind, .color: composer.press(.space)
        case .people, .person: composer.type("12 ")
        case .picture:
            composer.paste("face.png")
            composer.act(.pictureRead(.file(path: "face.png"), .success(try Sample.chosenPicture())))
        case .line, .area: composer.type("WORD")
        case .departments: composer.type("7+")
        case .rights: composer.press(.enter, .down, .right, .enter)
        }
        composer.send()
        let sent = try #require(composer.requests.first, "\(composer.screen)").structure
        let joins = field == .owner || field == .managers
        let expected: Set<ChatField> = joins ? [.kind, .members, field] : [.kind, field]
        #expect(Set(ChatField.allCases.filter { sent.value(of: $0) != nil }) == expected)
    }

    @Test("stands in the review whenever it is sent, also alone", arguments: ChatField.allCases)
    func review(field: ChatField) throws {
        var composer = try Rehearsal(Form(try Self.structure(with: field)), columns: 120, rows: 40)
        composer.press(.function(2))
        try #require(composer.model.screen is ReviewScreen, "\(composer.screen)")
        let label = field.label(in: Messages(.english))
        let row = try #require(composer.screen.split(separator: "\n").first { $0.contains(" \(label) ") })
        // The members are counted in their row, and named below, each in a row of their own.
        let names = composer.screen.split(separator: "\n").map(\.trimmed)
        let stands = field == .members ? names.contains(Self.sign(of: field)) : row.contains(Self.sign(of: field))
        #expect(stands, "\(composer.screen)")
    }

    @Test("is asked for in lines, and told before it is sent", arguments: ChatField.allCases)
    func lines(field: ChatField) throws {
        let label = field.label(in: Messages(.english))
        var talk = try Talk(Form(try Self.structure(with: field)))
        if case .given(let picture)? = talk.model.session.form.avatar.source {
            talk.act(.pictureRead(.given(picture), .success(try ChosenPicture(picture.bytes, by: .convene))))
        }
        if field.place != .shownOnly {
            talk.answer(":\(label.lowercased())")
            #expect(talk.question?.hasPrefix(label) == true, "\(talk.text)")
        }
        talk.answer(":review")
        talk.act(.namesakesFound(title: talk.model.session.form.title.text, []))
        talk.meet(Sample.person(13, "Anna 13"))
        let told = field == .members ? "Members:\\n.*" : "\(label): .*"
        #expect(talk.text.contains(try Regex("(?m)^\(told)\(Self.sign(of: field))")), "\(talk.text)")
    }

    @Test("is explained by the help, where it can be filled in", arguments: offered)
    func help(field: ChatField) throws {
        var composer = try Rehearsal(columns: 120, rows: 400)
        composer.press(.function(1))
        for language in Language.allCases {
            let text = field.text(in: Messages(language))
            for sentence in [text.purpose, text.inStructure, text.asOption] { #expect(sentence.hasSuffix(".")) }
        }
        #expect(composer.screen.contains(field.text(in: Messages(.english)).purpose), "\(composer.screen)")
    }

    @Test("comes back from a structure, and from drafts, templates and the history", arguments: ChatField.allCases)
    func kept(field: ChatField) throws {
        var structure = try Self.structure(with: field)
        let form = Form(structure)
        structure.kind = structure.kind ?? .closed
        #expect(form.structure == structure)
        let document = Sample.document(form)
        var read = try FormDocument(decoding: document.encoded())
        #expect(read.awaitedPicture == structure.avatar.map { PictureDigest($0) })
        structure.avatar = nil
        read.awaitedPicture = nil
        #expect(read.form.structure == structure)
    }
}
