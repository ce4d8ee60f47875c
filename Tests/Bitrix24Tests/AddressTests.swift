import Bitrix24
import Catalog
import Testing

@Suite("The portal's address")
struct AddressTests {
    @Test(
        "A webhook is understood in every form that people have it in",
        arguments: [
            "https://portal.example/rest/17/k3yk3y/",
            "https://portal.example/rest/17/k3yk3y",
            "portal.example/rest/17/k3yk3y/",
            "https://portal.example/17/k3yk3y/",
            "portal.example/17/k3yk3y",
            "HTTPS://Portal.Example/rest/17/k3yk3y/",
            "https://portal.example/rest/17/k3yk3y/profile.json",
            "https://portal.example/rest/17/k3yk3y/profile",
            "https://portal.example/rest/17/k3yk3y/im.chat.add.json",
            "https://portal.example//rest/17/k3yk3y//",
            "  https://portal.example/rest/17/k3yk3y/\n",
        ])
    func webhookForms(text: String) throws {
        let portal = try Portal(reading: text)
        #expect(portal.redactedAddress(of: "profile") == "https://portal.example/rest/17/••••/profile.json")
        #expect(portal.credential == .webhook(user: try #require(UserID(rawValue: 17)), code: Secret("k3yk3y")))
    }

    @Test(
        "A domain with a token is understood in every form",
        arguments: [
            "portal.example", "https://portal.example", "https://portal.example/", "portal.example/rest",
            "https://portal.example/rest/", "https://portal.example/rest/im.chat.add.json",
        ])
    func domainForms(text: String) throws {
        let portal = try Portal(reading: text, token: Secret("t0ken"))
        #expect(portal.redactedAddress(of: "profile") == "https://portal.example/rest/profile.json")
        #expect(portal.credential == .token(Secret("t0ken")))
    }

    @Test("A port belongs to the portal's name")
    func port() throws {
        let portal = try Portal(reading: "portal.example:8443/rest/1/abc")
        #expect(portal.name == "portal.example:8443")
        #expect(portal.redactedAddress(of: "scope") == "https://portal.example:8443/rest/1/••••/scope.json")
    }

    @Test("A port is digits and nothing else", arguments: ["+80", "-1", "0", "65536", "8o", ""])
    func wrongPort(text: String) {
        #expect(throws: AddressIssue.notAnAddress) { try Portal(reading: "https://portal.example:\(text)/rest/1/abc") }
    }

    @Test(
        "Plain http is taken for this machine only",
        arguments: ["http://127.0.0.1:8080/rest/1/abc", "http://localhost/rest/1/abc", "http://[::1]:9/rest/1/abc"])
    func loopback(text: String) throws {
        let portal = try Portal(reading: text)
        #expect(portal.scheme == .http)
        #expect(portal.isLoopback)
    }

    @Test("Without a scheme this machine means http")
    func loopbackWithoutScheme() throws {
        #expect(try Portal(reading: "127.0.0.1:8080/rest/1/abc").scheme == .http)
        #expect(try Portal(reading: "portal.example/rest/1/abc").scheme == .https)
    }

    @Test(
        "What is no address is refused with its reason",
        arguments: [
            ("", AddressIssue.empty),
            ("  ", .empty),
            ("http://portal.example/rest/1/abc", .plainHTTP),
            ("http://127.0.0.1.evil.example/rest/1/abc", .plainHTTP),
            ("ftp://portal.example/rest/1/abc", .otherScheme),
            ("https://ann@portal.example/rest/1/abc", .hasUserName),
            ("https://portal.example/rest/1/abc?x=1", .hasQuery),
            ("https://portal.example/rest/1/abc#x", .hasQuery),
            ("portal.example:8443/rest/1/abc?back=https://other.example", .hasQuery),
            ("https://portal.example/rest/api/1/abc", .newerAPI),
            ("https://portal.example/rest/", .noCredential),
            ("portal.example", .noCredential),
            ("https://portal.example/rest/ann/abc", .notAWebhook),
            ("https://portal.example/rest/0/abc", .notAWebhook),
            ("https://portal.example/rest/1/abc/profile/more", .notAWebhook),
            ("https://portal.example:99999/rest/1/abc", .notAnAddress),
            ("https://por tal.example/rest/1/abc", .notAnAddress),
            ("https://", .notAnAddress),
            ("\"https://portal.example/rest/1/abc/\"", .inQuotes),
            ("'portal.example'", .inQuotes),
            ("«https://portal.example/rest/1/abc/»", .inQuotes),
        ])
    func faults(text: String, fault: AddressIssue) {
        #expect(throws: fault) { try Portal(reading: text) }
    }

    @Test("A webhook and a token exclude each other")
    func twoCredentials() {
        #expect(throws: AddressIssue.twoCredentials) {
            try Portal(reading: "https://portal.example/rest/1/abc/", token: Secret("t0ken"))
        }
    }

    @Test(
        "What is no access token is recognised by its form",
        arguments: [
            ("\"t0ken\"", AddressIssue.tokenInQuotes), ("'t0ken'", .tokenInQuotes), ("Bearer t0ken", .tokenWithScheme),
            ("bearer t0ken", .tokenWithScheme), ("1/abcdefgh12345678", .tokenIsWebhook), ("17/abc/", .tokenIsWebhook),
            ("abcdefgh12345678", .tokenIsWebhook), ("https://portal.example/rest/1/abc/", .tokenIsWebhook),
        ])
    func mistakenTokens(text: String, fault: AddressIssue) throws {
        #expect(throws: fault) { try Portal(reading: "portal.example", token: Secret(text)) }
        let saved = try Portal(saved: "portal.example", webhookOf: nil)
        #expect(throws: fault) { try saved.opened(with: Secret(text)) }
    }

    @Test("A webhook's secret in quotes is recognised")
    func quotedCode() throws {
        let saved = try Portal(saved: "portal.example", webhookOf: UserID(rawValue: 1))
        #expect(throws: AddressIssue.tokenInQuotes) { try saved.opened(with: Secret("\"abcdefgh12345678\"")) }
        #expect(try saved.opened(with: Secret("abcdefgh12345678")).secret == Secret("abcdefgh12345678"))
    }

    @Test("No fault repeats what was typed, which may be a secret", arguments: AddressIssue.allCases)
    func faultsAreSilent(fault: AddressIssue) {
        #expect(!fault.sentence(in: Messages(.english)).isEmpty)
        #expect(!fault.advice(in: Messages(.english)).isEmpty)
        #expect(!(fault.sentence(in: Messages(.english)) + fault.advice(in: Messages(.english))).contains("abc"))
    }

    @Test("The link to a chat holds no credential")
    func link() throws {
        let portal = try Portal(reading: "https://portal.example/rest/17/k3yk3y/")
        let chat = try #require(ChatID(rawValue: 3102))
        #expect(portal.link(to: chat) == "https://portal.example/online/?IM_DIALOG=chat3102")
    }
}
