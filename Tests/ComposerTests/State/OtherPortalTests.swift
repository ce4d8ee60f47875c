import Bitrix24
import Foundation
import TerminalKit
import Testing

@testable import Composer

@Suite("People of a draft on another portal")
struct OtherPortalTests {
    let document: FormDocument
    let annThere: Person

    init() throws {
        var form = Form()
        form.title = TextBuffer("Launch")
        form.members = PeopleField(chosen: [10, 1, 7].compactMap(UserID.init))
        form.members.entry = TextBuffer("12, bob")
        form.owner = PeopleField(chosen: [10].compactMap(UserID.init), single: true)
        let known = [try Self.person(10, "Ann Holm", "Ann@acme.example"), try Self.person(1, "Bo Li", "")]
        document = FormDocument(
            form, focus: .field(.members), portal: "acme",
            people: Dictionary(uniqueKeysWithValues: known.map { ($0.id, .known($0)) }))
        annThere = try Self.person(210, "A. Holm", "ann@ACME.example")
    }

    static func person(_ id: Int, _ name: String, _ email: String, active: Bool = true) throws -> Person {
        let text = #"{"id":\#(id),"name":"\#(name)","email":"\#(email)","active":\#(active)}"#
        return try JSONDecoder().decode(Person.self, from: Data(text.utf8))
    }

    func numbers(_ ids: [UserID]) -> [Int] { ids.map(\.rawValue) }

    @Test("are all there on their own portal")
    func home() {
        let arrival = document.opened(on: "acme")
        #expect(arrival.form == document.form)
        #expect(arrival.people == document.people)
        #expect(arrival.toFind.isEmpty && arrival.heldBack.isEmpty)
    }

    @Test("never come along as a bare number, not even one that is only typed")
    func bareNumbers() {
        let arrival = document.opened(on: "other")
        #expect(arrival.form.members.chosen.isEmpty && arrival.form.owner.chosen.isEmpty)
        #expect(arrival.form.members.entry.text == "bob", "what is no number stays typed")
        #expect(arrival.form.title.text == "Launch")
        #expect(numbers(arrival.heldBack.map(\.id)) == [7, 12])
        #expect(arrival.heldBack.allSatisfy { $0.portal == "acme" })
    }

    @Test("are looked for by e-mail, or else by name")
    func clues() {
        let arrival = document.opened(on: "other")
        #expect(
            arrival.toFind.map(\.clue) == [.email("Ann@acme.example"), .name("Bo Li"), .email("Ann@acme.example")])
        #expect(arrival.toFind.map(\.role) == [.member, .member, .owner])
    }

    @Test("come into the form when they are found, with their number there")
    func found() throws {
        let resolved = document.opened(on: "other").resolved(by: [
            .email("Ann@acme.example"): [annThere, try Self.person(11, "Ann Holm", "other@acme.example")],
            .name("Bo Li"): [try Self.person(300, "bo li", "")],
        ])
        #expect(numbers(resolved.form.members.chosen) == [210, 300])
        #expect(numbers(resolved.form.owner.chosen) == [210])
        #expect(resolved.toFind.isEmpty)
        #expect(numbers(resolved.heldBack.map(\.id)) == [7, 12])
        #expect(resolved.people.allSatisfy { $0.portal == "other" })
    }

    @Test("are held back when nobody fits, when several do, or when the one who does is dismissed")
    func notFound() throws {
        let twins = [try Self.person(300, "Bo Li", ""), try Self.person(301, "Bo Li", "")]
        let gone = try Self.person(210, "Ann", "ann@acme.example", active: false)
        let resolved = document.opened(on: "other")
            .resolved(by: [.email("Ann@acme.example"): [gone], .name("Bo Li"): twins])
        #expect(resolved.form.members.chosen.isEmpty && resolved.form.owner.chosen.isEmpty)
        #expect(numbers(resolved.heldBack.map(\.id)) == [7, 12, 10, 1, 10])
    }

    @Test("of whom a document knows nothing but the number are held back like the others")
    func forgotten() throws {
        let text = String(decoding: document.encoded(), as: UTF8.self)
        let people = try Regex(#""people":\[[^\]]*\]"#)
        let read = try FormDocument(decoding: Array(text.replacing(people, with: #""people":[]"#).utf8))
        #expect(numbers(read.opened(on: "other").heldBack.map(\.id)) == [10, 1, 7, 10, 12])
    }

    @Test("who are mentioned in a text by number are named, and the text stays")
    func mentions() {
        var document = document
        document.form.description = TextBuffer("[user=7]Bo[/user]")
        document.form.message = TextBuffer("Hello [USER=10]Ann[/USER], [USER=x] [USER=")
        let arrival = document.opened(on: "other")
        #expect(numbers(arrival.foreignMentions) == [7, 10])
        #expect(arrival.form.message == document.form.message)
        #expect(document.opened(on: "acme").foreignMentions.isEmpty)
    }

    @Test("who are held back are kept, and are back when the form is on their portal again")
    func roundTrip() throws {
        let away = document.opened(on: "other").resolved(by: [.email("Ann@acme.example"): [annThere]])
        let saved = FormDocument(
            away.form, focus: .more, portal: "other", people: [:], earlier: away.people, heldBack: away.heldBack)
        let read = try FormDocument(decoding: saved.encoded())
        #expect(numbers(read.opened(on: "other").form.members.chosen) == [210])
        let back = read.opened(on: "acme")
        #expect(numbers(back.form.members.chosen) == [7, 12, 1])
        #expect(numbers(back.toFind.map(\.id)) == [210, 210], "Ann is now known as a person of the other portal")
    }
}
