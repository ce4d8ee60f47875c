import Bitrix24
import Foundation
import Pictures
import TerminalKit
import TestSupport
import Testing

@testable import Composer

/// Files that earlier versions have written, and files of versions to come.
@Suite("What is kept, across versions,")
struct KeptFilesTests {
    private static let folder = Repository.root.appending(path: "Tests/ComposerTests/Fixtures")

    private static func fixture(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    /// A form in the format of today, with something in every part of it.
    private static let today = "form-2026-11-27-steps.json"

    @Test("is read: a form with its picture inside")
    func pictureInside() throws {
        let read = try FormDocument(decoding: Self.fixture("form-2026-11-22-picture-inside.json"))
        #expect(read.form.title.text == "Launch crew")
        #expect(read.form.kind == .open)
        #expect(read.form.members.chosen == [10, 1])
        #expect(read.form.members.entry.text == "ann@")
        #expect(read.form.description.text == "Plans")
        #expect(read.form.message.text == "Hello")
        #expect(read.form.avatar.picture?.format == .png)
        #expect(read.focus == .field(.members))
        #expect(read.people.map(\.name) == ["Ann Holm", ""])
    }

    @Test("is read: a form with a link, a picture by its digest and somebody held back")
    func digest() throws {
        let read = try FormDocument(decoding: Self.fixture("form-2026-11-22-digest.json"))
        #expect(read.form.color == .mint)
        #expect(read.form.owner.chosen == [10])
        #expect(read.form.showsMore)
        #expect(read.focus == .more)
        #expect(read.form.structure.entityType == "CRM")
        #expect(read.form.structure.entityID == "DEAL|1663")
        #expect(read.form.structure[text: .copilotRole] == "coach")
        #expect(read.awaitedPicture?.bytes == 70)
        #expect(read.heldBack.map(\.name) == ["Иван Петров"])
    }

    @Test("is read: a form whose picture is sent as it is")
    func original() throws {
        let read = try FormDocument(decoding: Self.fixture("form-2026-11-27.json"))
        #expect(read.form.avatar.path.text == "~/logo.png")
        #expect(read.form.avatar.sendsOriginal)
    }

    @Test("is read: a form with what a chat takes once it is there, and changes to another chat")
    func steps() throws {
        let read = try FormDocument(decoding: Self.fixture(Self.today))
        #expect(read.form.managers.chosen == [10])
        #expect(read.form.departments.chosen == [DepartmentLink(7, includesBelow: true)])
        #expect(read.form.departments.entry.text == "Sal")
        #expect(read.form.rights == [.look: .manager])
        #expect(read.changes.map(\.title) == ["Launch"])
        #expect(read.changes.map(\.form.title.text) == ["Launch!"])
        #expect(read.changes.map(\.form.avatar.isTakenAway) == [true])
        #expect(try FormDocument(decoding: read.encoded()) == read)
    }

    @Test("is read: a history, with and without its caller and its form")
    func history() throws {
        let history = History(Self.folder.appending(path: "history-2026-11-27.jsonl").path)
        let entries = try history.newest()
        #expect(entries.map(\.title) == ["Landing", "Launch crew"])
        #expect(entries.map(\.caller?.name) == ["Ann Holm", nil])
        #expect(entries.map(\.took) == [.milliseconds(90), .milliseconds(125)])
        #expect(entries.first?.document?.form.message.text == "Hello")
    }

    @Test("has defaults for a field that is missing, whichever it is", arguments: ChatField.allCases)
    func missing(field: ChatField) throws {
        let whole = try Self.members(of: "form", in: Self.fixture(Self.today))
        let without = whole.filter { $0.key != field.wireName }
        #expect(without.count == whole.count - 1)
        let read = try FormDocument(decoding: Self.replacing("form", with: .object(without)))
        #expect(read.form.title.text == (field == .title ? "" : "Launch crew"))
        let asked = read.form.structure
        #expect(field == .kind ? asked.kind == .closed : asked.value(of: field) == nil || field == .members)
    }

    @Test("has defaults for all but the portal and the form", arguments: ["focus", "people", "heldBack", "changes"])
    func missingParts(part: String) throws {
        let read = try FormDocument(decoding: Self.replacing(part, with: nil))
        #expect(read.form.title.text == "Launch crew")
    }

    @Test("of a later version keeps what this one does not know, when the form is changed and saved")
    func later() throws {
        let text = String(decoding: try Self.fixture(Self.today), as: UTF8.self)
            .replacing(#"{"focus""#, with: #"{"pinned":[1,{"a":null}],"focus""#)
            .replacing(#""form":{"#, with: #""form":{"GUESTS":{"chosen":[12],"typed":""},"#)
            .replacing(#""chosen":[10],"#, with: #""chosen":[10],"groups":["crew"],"#)
            .replacing(#""AVATAR":{"#, with: #""AVATAR":{"frame":"round","#)
            .replacing(#""heldBack":["#, with: #""heldBack":[{"id":9,"portal":"other.bitrix24.ru","role":"guest"},"#)
            .replacing(#""name":"Ann Holm""#, with: #""name":"Ann Holm","position":"Lead""#)
        let read = try FormDocument(decoding: Array(text.utf8))
        var composer = try Rehearsal(read.form)
        composer.type("!")
        let session = composer.model.session
        let saved = FormDocument(
            session.form, focus: session.focus, portal: read.portal, people: [:], earlier: read.people,
            heldBack: read.heldBack)
        let value = try JSONValue(parsing: String(decoding: saved.encoded(), as: UTF8.self))
        #expect(value["form"]?["TITLE"] == .string("Launch crew!"))
        #expect(value["pinned"] == .array([.integer(1), .object([.init("a", .null)])]))
        #expect(value["form"]?["GUESTS"]?["chosen"] == .array([.integer(12)]))
        #expect(value["form"]?["USERS"]?["groups"] == .array([.string("crew")]))
        #expect(value["form"]?["AVATAR"]?["frame"] == .string("round"))
        #expect(value["heldBack"]?.items?.last?["role"] == .string("guest"))
        #expect(value["people"]?.items?.first?["position"] == .string("Lead"))
        #expect(read.people.count == 3 && read.heldBack.count == 1)
    }

    @Test("of a later version, with the cursor in a field of its own, is no damaged one")
    func laterFocus() throws {
        let read = try FormDocument(decoding: Self.replacing("focus", with: .string("GUESTS")))
        #expect(read.focus == .field(.title))
    }

    private static func members(of key: String, in bytes: [UInt8]) throws -> [JSONValue.Member] {
        let value = try JSONValue(parsing: String(decoding: bytes, as: UTF8.self))
        return try #require(value[key]?.members)
    }

    /// Today's form with another part; nil takes it out.
    private static func replacing(_ key: String, with part: JSONValue?) throws -> [UInt8] {
        let value = try JSONValue(parsing: String(decoding: fixture(today), as: UTF8.self))
        let others = try #require(value.members).filter { $0.key != key }
        return Array(JSONValue.object(others + (part.map { [.init(key, $0)] } ?? [])).text().utf8)
    }
}
