import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("Screens for portals")
struct PortalViewTests {
    private func composer(at site: Site, _ window: ViewTests.Window) throws -> Rehearsal {
        try Rehearsal(at: site, columns: window.size.columns, rows: window.size.rows, language: window.language)
    }

    @Test("The welcome", arguments: ViewTests.windows)
    func welcome(window: ViewTests.Window) throws {
        try Snapshot.check(composer(at: .nowhere, window), "welcome")
    }

    @Test("The welcome with a domain, which wants a token", arguments: ViewTests.windows)
    func token(window: ViewTests.Window) throws {
        var composer = try composer(at: .nowhere, window)
        composer.type("acme.bitrix24.com")
        composer.press(.enter)
        try Snapshot.check(composer, "welcome-token")
    }

    @Test("A webhook that was pasted, tried and lacks a scope", arguments: ViewTests.windows)
    func tried(window: ViewTests.Window) throws {
        var composer = try composer(at: .nowhere, window)
        composer.paste(WelcomeTests.url)
        let caller = WelcomeTests.credentialInfo.caller
        composer.act(.triedOut(composer.trials[0], .success(CredentialInfo(caller: caller, scopes: ["im"]))))
        try Snapshot.check(composer, "welcome-tried")
    }

    @Test("The list of portals", arguments: ViewTests.windows)
    func list(window: ViewTests.Window) throws {
        var composer = try composer(at: Portals.acme, window)
        composer.press(.function(9))
        composer.act(.sitesListed(SiteTests.sites))
        try Snapshot.check(composer, "portals")
    }

    @Test("The review of a portal that wants its name", arguments: ViewTests.windows)
    func confirmation(window: ViewTests.Window) throws {
        var composer = try composer(at: Portals.prod, window)
        composer.paste("Launch crew")
        composer.press(.function(2))
        composer.type("pro")
        try Snapshot.check(composer, "review-name")
    }

    @Test("A portal whose secret could not be had", arguments: ViewTests.windows)
    func locked(window: ViewTests.Window) throws {
        var composer = try Rehearsal(
            at: Portals.acme, access: .closed, columns: window.size.columns, rows: window.size.rows,
            language: window.language)
        let messages = composer.model.session.messages
        composer.act(.shutOut(messages.commandFailed(messages.theSecretCommand(of: "acme"), status: 2)))
        try Snapshot.check(composer, "locked")
    }
}
