import Bitrix24
import Catalog
import Foundation
import Settings
import TerminalKit
import TestSupport
import Testing

@testable import Composer

@Suite("A form on disk")
struct FormDocumentTests {
    static let png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

    func document(_ form: Form, focus: Form.Row = .field(.title)) -> FormDocument {
        FormDocument(form, focus: focus, portal: "acme.bitrix24.com", people: [:])
    }

    func ids(_ numbers: Int...) -> [UserID] { numbers.compactMap(UserID.init) }

    @Test("comes back with every field, the focus, and what is typed and unfinished")
    func roundTrip() throws {
        var form = Form()
        form.title = TextBuffer("Launch 👩‍🚀 \"crew\"")
        form.kind = .open
        form.color = .lightBlue
        form.members = PeopleField(chosen: ids(10, 1))
        form.members.entry = TextBuffer("and ann@")
        form.owner = PeopleField(chosen: ids(10), single: true)
        form.owner.entry = TextBuffer("1")
        form.avatar.path = TextBuffer("~/logo.pn")
        form.description = TextBuffer("line\n\nline\u{1B}[31m")
        form.message = TextBuffer(String(repeating: "я", count: 20_000))
        form.showsMore = true
        form[text: .entityType] = TextBuffer("CRM")
        form[text: .entityID] = TextBuffer("DEAL|1663")
        form[text: .copilotRole] = TextBuffer("helper")
        let document = document(form, focus: .field(.entityID))
        let read = try FormDocument(decoding: document.encoded())
        #expect(read == document)
        #expect(read.form.owner.single)
    }

    @Test("comes back with the focus on any row", arguments: Form().rows)
    func focus(row: Form.Row) throws {
        #expect(try FormDocument(decoding: document(Form(), focus: row).encoded()).focus == row)
    }

    @Test("keeps a picture that came in a structure by its digest, and has it back from the folder of pictures")
    func picture() throws {
        let home = try TemporaryHome()
        let pictures = PictureFolder(
            StateFolder(try #require(Paths(environment: home.environment)), isDemo: false))
        var structure = ChatStructure()
        structure.avatar = try Picture(base64: Self.png)
        let document = document(Form(structure))
        let bytes = document.encoded()
        #expect(!String(decoding: bytes, as: UTF8.self).contains("iVBORw0KGgo"))
        var read = try FormDocument(decoding: bytes)
        #expect(try !read.fetchPicture(from: pictures), "nobody has kept it")
        #expect(read.encoded() == bytes, "a document that is written again does not forget it")
        try document.keepPicture(in: pictures)
        #expect(try read.fetchPicture(from: pictures))
        #expect(read == document)
    }

    @Test("without such a picture has nothing to fetch")
    func noPicture() throws {
        let home = try TemporaryHome()
        let pictures = PictureFolder(
            StateFolder(try #require(Paths(environment: home.environment)), isDemo: false))
        var document = document(Form())
        #expect(try document.fetchPicture(from: pictures))
    }

    @Test("keeps a picture from a file by its path")
    func path() throws {
        var form = Form()
        form.avatar.path = TextBuffer("logo.png")
        form.avatar.content = .picture(try ChosenPicture(Picture(base64: Self.png).bytes, by: .convene))
        let text = String(decoding: document(form).encoded(), as: UTF8.self)
        #expect(text.contains(#""path":"logo.png""#))
        #expect(!text.contains("iVBORw0KGgo"))
    }

    @Test("knows the names of its people, and does not forget them before the portal has told them anew")
    func names() throws {
        var form = Form()
        form.members = PeopleField(chosen: ids(10, 1))
        let ann = try JSONDecoder().decode(
            Person.self, from: Data(#"{"id":10,"name":"Ann Holm","email":"ann@acme.example"}"#.utf8))
        let first = FormDocument(
            form, focus: .more, portal: "acme.bitrix24.com", people: [ann.id: .known(ann)])
        #expect(first.people.map(\.name) == ["Ann Holm", ""])
        let second = FormDocument(
            form, focus: .more, portal: "acme.bitrix24.com", people: [ann.id: .asked], earlier: first.people)
        #expect(second.people == first.people)
        let elsewhere = FormDocument(form, focus: .more, portal: "other", people: [:], earlier: first.people)
        #expect(elsewhere.people.map(\.name) == ["", ""], "the same number is another person there")
    }

    @Test(
        "that is damaged is an error and nothing worse",
        arguments: [
            "", "{", "[]", "null", "\u{0}", #"{"version":1}"#, #"{"version":"1"}"#, #"{"version":1e400}"#,
        ])
    func damaged(text: String) {
        #expect(throws: FormDocumentFault.damaged) { try FormDocument(decoding: Array(text.utf8)) }
    }

    @Test("nested deeper than any parser goes is damaged")
    func depth() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: FormDocumentFault.damaged) { try FormDocument(decoding: bytes) }
    }

    @Test(
        "with a value that no form can have is damaged",
        arguments: [
            (#""TYPE":"CHAT""#, #""TYPE":"SECRET""#), (#""portal":"acme.bitrix24.com""#, #""portal":7"#),
            (#""path":"""#, #""path":5"#), (#""chosen":[]"#, #""chosen":[0]"#),
            (#""TITLE":"""#, #""COLOR":"ORANGE","TITLE":"""#),
        ])
    func wrongValues(value: String, wrong: String) throws {
        let text = String(decoding: document(Form()).encoded(), as: UTF8.self)
        try #require(text.contains(value))
        let changed = text.replacingOccurrences(of: value, with: wrong)
        #expect(throws: FormDocumentFault.damaged) { try FormDocument(decoding: Array(changed.utf8)) }
    }

    @Test("survives being cut anywhere: an error, never a crash")
    func cut() {
        let bytes = document(Form()).encoded()
        for length in 0..<bytes.count {
            #expect(throws: FormDocumentFault.self) { try FormDocument(decoding: Array(bytes[..<length])) }
        }
    }

    @Test("of another version says which")
    func otherVersion() {
        let fault = #expect(throws: FormDocumentFault.self) {
            try FormDocument(decoding: Array(#"{"version":2,"what":"ever"}"#.utf8))
        }
        #expect(fault == .otherVersion(2))
        #expect(
            fault?.sentence(in: Messages(.english)) == "It was written by another version of convene (format 2, not 1)."
        )
    }
}
