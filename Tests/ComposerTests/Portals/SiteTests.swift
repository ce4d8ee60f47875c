import Bitrix24
import Settings
import TerminalKit
import Testing

@testable import Composer

@Suite("From portal to portal")
struct SiteTests {
    static let sites = [Portals.acme, Portals.prod, Portals.test, Portals.demo]

    /// Everything that was asked since the composer came to the portal that it is on.
    func asked(_ composer: Rehearsal, since count: Int) -> [BackgroundJob] { Array(composer.jobs.dropFirst(count)) }

    @Test("F9 lists the portals with the present one highlighted; Esc goes back to the form as it was")
    func list() throws {
        var composer = try Rehearsal(at: Portals.prod)
        composer.type("Launch")
        composer.press(.function(9))
        #expect(composer.effects.contains(.listSites))
        composer.act(.sitesListed(Self.sites))
        #expect(composer.screen.contains("prod"))
        #expect(composer.screen.contains("the demo portal"))
        composer.press(.escape)
        #expect(composer.model.session.form.title.text == "Launch")
        #expect(composer.entries.isEmpty)
    }

    @Test("The form goes along; people are looked for by their names, and never by their numbers")
    func kept() throws {
        var composer = try Rehearsal(at: Portals.acme)
        composer.type("Launch")
        composer.go(to: .members)
        composer.type("12 13 ")
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt")))
        composer.choose(Portals.test, among: Self.sites)
        #expect(composer.entries == [Portals.test])
        #expect(composer.model.session.form.members.chosen == [12, 13])
        let before = composer.jobs.count
        composer.act(.entered(Portals.test, draft: nil))
        #expect(composer.model.session.form.title.text == "Launch")
        #expect(composer.model.session.form.members.chosen == [])
        #expect(asked(composer, since: before).contains(.find([.name("Anna Schmidt")])))
        composer.act(.found([.name("Anna Schmidt"): [Sample.person(99, "Anna Schmidt")]]))
        #expect(composer.model.session.form.members.chosen == [99])
        #expect(composer.model.session.heldBack.map(\.id) == [13])
        #expect(composer.screen.contains("Held back"))
        // Back again everybody is there as before.
        composer.act(.entered(Portals.acme, draft: nil))
        #expect(composer.model.session.form.members.chosen.contains(13))
    }

    @Test("come to the form of the new chat from one that is open, with the cursor on a row of it")
    func fromOpenChat() throws {
        var composer = try Rehearsal.changing()
        composer.go(to: .managers)
        composer.act(.entered(Portals.test, draft: nil))
        #expect(composer.model.session.edited == nil)
        #expect(composer.model.session.form.title.text == "My draft")
        #expect(composer.model.session.form.rows.contains(composer.model.session.focus), "\(composer.screen)")
        let focus = composer.model.session.focus
        composer.press(.tab)
        #expect(composer.model.session.focus != focus, "Tab goes on: \(composer.screen)")
    }

    @Test("Undo does not bring the numbers of the other portal back")
    func undo() throws {
        var composer = try Rehearsal(at: Portals.acme)
        composer.go(to: .members)
        composer.paste("12 ")
        composer.act(.entered(Portals.test, draft: nil))
        composer.press(.alt("u"))
        #expect(composer.model.session.form.members.chosen == [])
    }

    @Test("A portal that cannot be opened changes nothing but a sentence")
    func shutOut() throws {
        var composer = try Rehearsal(at: Portals.acme)
        composer.type("Launch")
        composer.choose(Portals.test, among: Self.sites)
        composer.act(.shutOut("The command for the secret of “test” was cancelled."))
        #expect(composer.screen.contains("was cancelled."))
        #expect(composer.screen.contains("acme, acme.example"))
        #expect(composer.model.session.home == "acme.example")
    }

    @Test("What was sent to one portal warns on that portal only")
    func duplicateRisks() throws {
        var composer = try Rehearsal(at: Portals.acme)
        composer.type("Launch")
        composer.send()
        composer.answer(Sample.created())
        composer.press(.escape)
        composer.act(.entered(Portals.test, draft: nil))
        #expect(composer.model.session.duplicateRisk == nil)
        composer.act(.entered(Portals.acme, draft: nil))
        #expect(composer.model.session.duplicateRisk == .created(3102))
    }

    @Test("A portal without its secret is asked for it first; nothing is sent before it is there")
    func locked() throws {
        var composer = try Rehearsal(at: Portals.acme, access: .closed)
        #expect(composer.entries == [Portals.acme])
        #expect(!composer.jobs.contains(.identify))
        composer.act(.shutOut("The command for the secret of “acme” was cancelled."))
        #expect(composer.said.contains("F2 asks for the secret again"))
        composer.type("Launch")
        composer.press(.function(2))
        #expect(composer.entries.count == 2)
        composer.press(.enter)
        #expect(composer.requests.isEmpty)
        composer.act(.entered(Portals.acme, draft: nil))
        #expect(composer.jobs.contains(.identify))
        #expect(composer.model.session.form.title.text == "Launch")
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }

    @Test("What one portal has told of its people is unknown on the next")
    func directories() throws {
        var composer = try Rehearsal(at: Portals.acme)
        composer.go(to: .members)
        composer.type("12 ")
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt")))
        composer.type("A")
        composer.press(.escape)
        #expect(composer.model.session.directory.count == 1)
        composer.act(.entered(Portals.test, draft: nil))
        #expect(composer.model.session.directory.count == 0)
        #expect(composer.model.session.people.isEmpty)
    }

    @Test("The members are checked once the secret is there, when the review was opened without it")
    func checkedLater() throws {
        var composer = try Rehearsal(at: Portals.acme, access: .closed)
        composer.go(to: .members)
        composer.paste("12 ")
        composer.press(.function(2))
        #expect(!composer.jobs.contains(.checkMembers([12], question: composer.model.session.lastQuestion)))
        composer.act(.entered(Portals.acme, draft: nil))
        #expect(composer.jobs.contains(.checkMembers([12], question: composer.model.session.lastQuestion)))
    }

    @Test("The header has the color of the portal")
    func color() throws {
        let composer = try Rehearsal(at: Portals.acme)
        let surface = draw(composer.model, at: composer.now)
        #expect(surface[Point(column: 40, row: 0)].style.background == Portals.acme.header?.background)
        let plain = try Rehearsal(at: Portals.test)
        #expect(draw(plain.model, at: plain.now)[Point(column: 40, row: 0)].style.background == nil)
    }
}

@Suite("A portal that wants its name typed")
struct ConfirmationTests {
    private func reviewed() throws -> Rehearsal {
        var composer = try Rehearsal(at: Portals.prod)
        composer.type("Launch")
        composer.press(.function(2))
        return composer
    }

    @Test("sends nothing at Enter or y alone")
    func withoutName() throws {
        var composer = try reviewed()
        #expect(composer.screen.contains("To confirm, type the portal's name, prod:"))
        composer.press(.enter)
        composer.press(.plain("y"), .enter)
        #expect(composer.requests.isEmpty)
        #expect(composer.screen.contains("Nothing is done until"))
    }

    @Test("sends once its name stands there", arguments: ["prod", " prod "])
    func withName(name: String) throws {
        var composer = try reviewed()
        composer.type(name)
        #expect(composer.requests.isEmpty)
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }

    @Test(
        "does not take the name of another portal, or a pasted line break for Enter",
        arguments: ["pro", "PROD", "prod\n\n"])
    func wrongName(name: String) throws {
        var composer = try reviewed()
        composer.paste(name)
        #expect(composer.requests.isEmpty)
        if name.trimmed != "prod" { composer.press(.enter) }
        #expect(composer.requests.isEmpty)
    }

    @Test("wants the name each time, and says so when the form has made its chat already")
    func again() throws {
        var composer = try reviewed()
        composer.type("prod")
        composer.press(.enter)
        composer.answer(Sample.created())
        composer.press(.escape, .function(2))
        #expect(composer.said.contains("Typing the name creates a duplicate."))
        composer.press(.plain("y"), .enter)
        #expect(composer.requests.count == 1)
    }

    @Test("keeps Esc as the way back, with the text as it was")
    func back() throws {
        var composer = try reviewed()
        composer.type("pr")
        composer.press(.escape)
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.form.title.text == "Launch")
    }
}
