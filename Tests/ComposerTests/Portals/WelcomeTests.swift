import Catalog
import TerminalKit
import Testing

@testable import Bitrix24
@testable import Composer

@Suite("The welcome, where no portal is configured")
struct WelcomeTests {
    static let url = "https://acme.bitrix24.com/rest/17/s3cr3tc0de/"
    static let credentialInfo = CredentialInfo(
        caller: Caller(id: 17, name: "Anna Petrova"), scopes: ["im", "user"])

    @Test("says where a webhook comes from, and asks nobody anything")
    func beginning() throws {
        let composer = try Rehearsal(at: .nowhere)
        #expect(composer.screen.contains("Create one in the portal's Developer"))
        #expect(composer.screen.contains("F3 Demo portal"))
        #expect(composer.effects.isEmpty)
    }

    @Test("keeps its field in the smallest window, whatever else is said", arguments: [Language.english, .russian])
    func small(language: Language) throws {
        var composer = try Rehearsal(at: .nowhere, columns: 40, rows: 12, language: language)
        composer.act(.failed(String(repeating: "The portal could not be reached. ", count: 4)))
        let label = Messages(language).webhookOrDomain
        #expect(composer.screen.contains(label), "\(composer.screen)")
        composer.type("acme")
        #expect(composer.screen.contains("••••"), "\(composer.screen)")
    }

    @Test("asks the portal at once about what was pasted, and never shows it")
    func pasting() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.paste(Self.url)
        #expect(composer.trials.map(\.name) == ["acme.bitrix24.com"])
        #expect(!composer.screen.contains("s3cr3t"))
        #expect(composer.screen.contains("Asking acme.bitrix24.com"))
        composer.act(.triedOut(composer.trials[0], .success(Self.credentialInfo)))
        #expect(composer.said.contains("You are Anna Petrova (17) on acme.bitrix24.com; scopes im, user."))
        #expect(!composer.screen.contains("s3cr3t"))
        composer.press(.enter)
        #expect(composer.keepings == ["acme"])
    }

    @Test("judges the shape of what is typed with every key, and asks only at Enter")
    func typing() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.type("http://acme.bitrix24.com/rest/17/s3cr3tc0de")
        #expect(composer.screen.contains("would send the"))
        composer.press(.enter)
        #expect(composer.trials.isEmpty)
        composer.press(.ctrl("u"))
        composer.type(Self.url)
        #expect(composer.screen.contains("acme.bitrix24.com, a webhook of user 17."))
        #expect(composer.trials.isEmpty)
        composer.press(.enter)
        #expect(composer.trials.count == 1)
        #expect(!composer.screen.contains("s3cr3t"))
    }

    @Test("wants a token with a domain, and masks it too")
    func token() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.type("acme.bitrix24.com")
        #expect(composer.screen.contains("acme.bitrix24.com; an access token is needed too."))
        composer.press(.enter)
        composer.type("t0k3n")
        #expect(composer.screen.contains("▸Access token       •••••"))
        composer.press(.enter)
        #expect(composer.trials.map(\.credential) == [.token(Secret("t0k3n"))])
        #expect(!composer.screen.contains("t0k3n"))
    }

    @Test("does not show a token that was put into the wrong field, nor take it for a portal")
    func tokenInWrongField() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.paste("a1b2c3d4e5f6")
        composer.press(.enter)
        #expect(!composer.screen.contains("a1b2"))
    }

    @Test("says what will not work without a missing scope, and keeps the portal all the same")
    func missingScope() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.paste(Self.url)
        let credentialInfo = CredentialInfo(caller: Sample.caller, scopes: ["task"])
        composer.act(.triedOut(composer.trials[0], .success(credentialInfo)))
        #expect(composer.screen.contains("The webhook has no `im` scope, so it cannot create chats."))
        #expect(composer.screen.contains("Without the `user` scope members cannot be found"))
    }

    @Test("says why a portal does not let convene in; what is typed stays, and can be tried again")
    func refused() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.paste(Self.url)
        composer.act(.triedOut(composer.trials[0], .failure(Sample.refusal("INVALID_CREDENTIALS", status: 401))))
        #expect(composer.screen.contains("▸Webhook or domain  •••"))
        #expect(composer.model.session.notice != nil)
        composer.press(.enter)
        #expect(composer.trials.count == 2)
        #expect(composer.model.session.notice == nil, "what is being mended is no longer said")
    }

    @Test("says no longer what was wrong with an address once it is changed, and where the secret of a saved one is")
    func mended() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.paste(Self.url)
        composer.act(.triedOut(composer.trials[0], .failure(Sample.refusal("INVALID_CREDENTIALS", status: 401))))
        composer.type("x")
        #expect(composer.model.session.notice == nil)
        composer.act(.entered(Portals.acme, draft: nil))
        composer.act(.kept("acme", secretIn: "~/.config/convene/secrets/acme"))
        #expect(composer.said.contains("secrets/acme"), "\(composer.screen)")
    }

    @Test("an answer about what stood there before is no answer")
    func stale() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.paste(Self.url)
        composer.type("x")
        composer.act(.triedOut(composer.trials[0], .success(Self.credentialInfo)))
        #expect(!composer.screen.contains("You are"))
    }

    @Test("need not keep the portal: an empty name is for this time")
    func notKept() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.paste(Self.url)
        composer.act(.triedOut(composer.trials[0], .success(Self.credentialInfo)))
        composer.press(.ctrl("u"), .enter)
        #expect(composer.keepings == [nil])
    }

    @Test("opens the demo portal at a key, and then the form with its draft")
    func demo() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.press(.function(3))
        #expect(composer.entries.map(\.way) == [.demo])
        let draft = FormDocument(try Sample.form(), focus: .field(.title), portal: "demo", people: [:])
        composer.act(.entered(Portals.demo, draft: draft))
        #expect(composer.model.session.form.title.text == "Запуск: 中文 und Ümlaut")
        #expect(composer.model.isAtForm)
        #expect(composer.jobs.contains(.identify))
    }

    @Test("a secret that is being typed is a secret in every description, and what is cut is gone")
    func descriptions() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.type(Self.url)
        #expect(!"\(composer.model.screen)".contains("s3cr3t"))
        #expect(!String(reflecting: composer.model).contains("s3cr3t"))
        var dumped = ""
        dump(composer.model.screen, to: &dumped)
        #expect(!dumped.contains("s3cr3t"))
        composer.press(.ctrl("u"))
        #expect(composer.model.session.killed == "")
        composer.press(.ctrl("y"))
        #expect(composer.screen.contains("paste here"))
        #expect(composer.model.draft.isEmpty)
    }

    @Test("goes back by Esc to the field before, and keeps what was typed in both")
    func goingBack() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.type("acme.bitrix24.com")
        composer.press(.enter)
        composer.type("t0k3n")
        composer.press(.escape)
        #expect(composer.screen.contains("▸Webhook or domain"), "\(composer.screen)")
        composer.press(.escape, .escape, .enter)
        #expect(composer.trials.map(\.credential) == [.token(Secret("t0k3n"))], "\(composer.screen)")
    }

    @Test("goes back by Esc to the list of saved portals where none is the default")
    func noDefault() throws {
        var composer = try Rehearsal(at: .nowhere)
        composer.model.chooseAmong([Portals.acme, Portals.test])
        let list = composer.screen
        #expect(list.contains("acme.example"), "\(list)")
        composer.press(.end, .enter)
        #expect(composer.screen.contains("paste here"), "\(composer.screen)")
        composer.press(.escape)
        composer.act(.sitesListed([Portals.acme, Portals.test]))
        #expect(composer.screen == list)
    }

    @Test("goes on where it was left by Esc when another portal is to be made known once more")
    func goingOn() throws {
        var composer = try Rehearsal(at: Portals.acme)
        func open(_ composer: inout Rehearsal) {
            composer.press(.function(9))
            composer.act(.sitesListed([Portals.acme]))
            composer.press(.end, .enter)
        }
        open(&composer)
        composer.paste(Self.url)
        composer.press(.escape)
        #expect(composer.model.isAtForm, "\(composer.screen)")
        #expect(!String(reflecting: composer.model).contains("s3cr3t"))
        composer.act(.triedOut(composer.trials[0], .success(Self.credentialInfo)))
        open(&composer)
        composer.press(.enter)
        #expect(composer.trials.map(\.name) == ["acme.bitrix24.com", "acme.bitrix24.com"], "\(composer.screen)")
        composer.act(.triedOut(composer.trials[1], .success(Self.credentialInfo)))
        composer.act(.entered(Portals.test, draft: nil))
        open(&composer)
        #expect(composer.screen.contains("paste here"), "what is known begins anew\n\(composer.screen)")
    }
}
