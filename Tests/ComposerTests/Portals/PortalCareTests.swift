import Bitrix24
import Catalog
import Settings
import TerminalKit
import Testing

@testable import Composer

@Suite("Looking after saved portals")
struct PortalCareTests {
    /// The list, with the portal of that name highlighted.
    private func list(at name: String, on site: Site = Portals.acme) throws -> Rehearsal {
        var composer = try Rehearsal(at: site)
        composer.press(.function(9))
        composer.act(.sitesListed(SiteTests.sites))
        composer.type(name)
        return composer
    }

    private func changes(_ composer: Rehearsal) -> [SiteChange] {
        composer.effects.compactMap { if case .changeSites(let change) = $0 { change } else { nil } }
    }

    @Test("renames one; the one that the composer is on goes by its new name at once")
    func renaming() throws {
        var composer = try list(at: "acme.example")
        composer.press(.alt("r"), .ctrl("u"))
        composer.type("headquarters")
        composer.press(.enter)
        let change = SiteChange.rename("acme", to: "headquarters")
        #expect(changes(composer) == [change])
        composer.act(.sitesChanged([Portals.acme.renamed(to: "headquarters"), Portals.demo], change))
        #expect(composer.screen.contains("headquarters, acme.example"), "\(composer.screen)")
        #expect(composer.model.context == .sites)
    }

    @Test("refuses a name that cannot be one, and keeps what was typed")
    func badName() throws {
        var composer = try list(at: "acme.example")
        composer.press(.alt("r"), .ctrl("u"), .enter)
        #expect(changes(composer).isEmpty)
        composer.press(.escape)
        #expect(composer.model.context == .sites)
    }

    @Test("removes one by the second Alt-D alone, and never the one that the composer is on")
    func removing() throws {
        var composer = try list(at: "test.example")
        composer.press(.alt("d"), .home, .alt("d"))
        #expect(changes(composer).isEmpty, "another key between them counts")
        composer.press(.alt("d"))
        #expect(changes(composer) == [.remove("test")])
        var current = try list(at: "acme.example")
        current.press(.alt("d"), .alt("d"))
        #expect(changes(current).isEmpty)
        #expect(current.said.contains("You are on this portal"), "\(current.screen)")
    }

    @Test("makes one the default, and shows it")
    func defaultPortal() throws {
        var composer = try list(at: "test.example")
        composer.press(.alt("f"))
        #expect(changes(composer) == [.makeDefault("test")])
        var test = Portals.test
        test.isDefault = true
        composer.act(.sitesChanged([Portals.acme, test], .makeDefault("test")))
        #expect(composer.screen.split(separator: "\n").contains { $0.contains("test") && $0.contains("default") })
    }

    @Test("tests one without going there, and says what it answered")
    func testing() throws {
        var composer = try list(at: "test.example")
        composer.press(.alt("t"))
        #expect(composer.effects.last == .test(Portals.test))
        let info = CredentialInfo(caller: Sample.caller, scopes: ["im", "user"])
        composer.act(.siteTested(name: "test", .success(info)))
        #expect(composer.said.contains("Vera Lind"), "\(composer.screen)")
        composer.act(.siteTested(name: "test", .failure(Sample.refusal("INVALID_CREDENTIALS", status: 401))))
        #expect(composer.screen.contains("test: "), "\(composer.screen)")
        #expect(composer.model.session.portal.site == Portals.acme)
        #expect(composer.entries.isEmpty)
    }

    @Test("offers nothing of it for the demo portal")
    func demo() throws {
        var composer = try list(at: "demo")
        let bar = composer.screen.split(separator: "\n").last.map(String.init) ?? ""
        #expect(!bar.contains("Alt-D") && !bar.contains("Alt-T"), "\(bar)")
        composer.press(.alt("d"), .alt("d"), .alt("t"), .alt("f"), .alt("r"))
        #expect(changes(composer).isEmpty)
        #expect(composer.model.context == .sites)
    }
}
