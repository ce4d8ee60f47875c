import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("A paste without marks")
struct BurstTests {
    private static let textRows = Form().rows.filter {
        guard case .field(let field) = $0 else { return false }
        return field != .kind && field != .color
    }

    @Test("is inserted where text is typed, in one line or in several")
    func lines() throws {
        var composer = try Rehearsal()
        composer.burst("Launch crew\nquarter\t4", end: .enter)
        #expect(composer.model.session.form.title.text == "Launch crew quarter 4")
        #expect(composer.model.session.focus == .field(.kind), "its last line end is Enter")
        composer.go(to: .message)
        composer.burst("one\n\ttwo", end: .enter)
        #expect(composer.model.session.form.message.text == "one\n two\n")
        composer.burst("three", end: .tab)
        #expect(composer.model.session.form.message.text == "one\n two\nthree")
        composer.go(to: .title)
        composer.burst("!", end: .tab, continues: true)
        #expect(composer.model.session.form.title.text == "Launch crew quarter 4!")
        #expect(composer.model.session.focus == .field(.kind), "its last tab is Tab")
    }

    @Test("does nothing where no text can go, and says so")
    func elsewhere() throws {
        var composer = try Rehearsal()
        let notice = Messages(.english).textHasNoPlace
        func ignores(_ place: String, _ prepare: (inout Rehearsal) -> Void) {
            prepare(&composer)
            let before = composer
            for end: Key? in [nil, .enter, .tab] { composer.burst("yes q 1 нд", end: end) }
            #expect(composer.model.session.form == before.model.session.form, "\(place)")
            #expect(composer.model.screen.isEqual(to: before.model.screen), "\(place)")
            #expect(composer.model.session.focus == before.model.session.focus, "\(place)")
            #expect(composer.effects.count == before.effects.count, "\(place)")
            #expect(composer.model.session.notice?.text == notice, "\(place)")
        }
        ignores("a choice") { $0.go(to: .kind) }
        ignores("a list") { $0.press(.enter) }
        ignores("the review") { $0.press(.escape, .function(2)) }
        ignores("sending") { $0.press(.enter) }
        ignores("the panel") { $0.answer(Sample.created()) }
    }

    @Test("in Members is a list of people where it has rows or columns")
    func people() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.burst("12\t13\n14")
        guard case .resolvePeople(let entries, _)? = composer.jobs.last else {
            Issue.record("the people are not looked up")
            return
        }
        #expect(entries == [.person(12), .person(13), .person(14)])
    }

    @Test("in Members is typed where it is a name; what continues a word belongs to it")
    func names() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.press(.plain("A"))
        composer.burst("nn", continues: true)
        #expect(composer.model.session.form.members.entry.text == "Ann")
        guard composer.model.screen is PeopleScreen else {
            Issue.record("the picker is not open: \(composer.screen)")
            return
        }
        composer.burst(" Holm, Bob", continues: true)
        #expect(composer.model.session.form.members.entry.text == "Ann Holm, Bob")
    }

    @Test("leaves the form standing wherever the cursor is, and never sends", arguments: textRows)
    func stays(row: Form.Row) throws {
        var composer = try Rehearsal()
        composer.go(to: row)
        composer.burst("y\n17, д\ty", end: .enter)
        #expect(composer.requests.isEmpty)
        #expect(!composer.hasLeft)
    }

    @Test("of the portal's name does not confirm by itself")
    func confirming() throws {
        var composer = try Rehearsal(at: Portals.prod)
        composer.press(.function(2))
        composer.burst("prod", end: .enter)
        #expect(composer.requests.isEmpty)
        composer.press(.enter)
        #expect(composer.requests.count == 1, "\(composer.screen)")
    }

    @Test("of a part of an address is not tried out before Enter")
    func welcome() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.burst("https://acme.bitrix24.com/rest/1/s3cr3tc0de")
        #expect(composer.trials.isEmpty)
        composer.burst("/", end: .enter)
        #expect(composer.trials.count == 1)
    }
}
