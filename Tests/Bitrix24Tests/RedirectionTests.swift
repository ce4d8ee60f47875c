import Catalog
import Foundation
import Testing

@testable import Bitrix24

@Suite("A redirect is a new name of the portal, or refused with its reason")
struct RedirectionTests {
    private static let path = "/rest/1/s3cr3tc0de/im.chat.add.json"

    private func judged(
        _ location: String?, from origin: String = "https://old.example", status: Int = 302
    ) -> Redirection {
        let answer = HTTPAnswer(
            status: status, location: location, body: Data(),
            transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
        return Redirection(answer, to: origin + Self.path, Redaction([Secret("s3cr3tc0de")]))
    }

    @Test("The same path on another host is a new name", arguments: [301, 302, 307, 308])
    func renamed(status: Int) {
        let new = Origin(host: "new.example")
        #expect(judged("https://new.example\(Self.path)", status: status) == .renamed(to: new))
        #expect(judged("https://NEW.example:8443\(Self.path)") == .renamed(to: Origin(host: "new.example", port: 8443)))
    }

    @Test("On this machine plain http stays what it is")
    func loopback() {
        let new = Origin(scheme: .http, host: "localhost", port: 8081)
        #expect(judged("http://localhost:8081\(Self.path)", from: "http://127.0.0.1:8080") == .renamed(to: new))
    }

    @Test(
        "Anything else is refused, and named without path and secret",
        arguments: [
            ("http://new.example\(path)", .unencrypted, "http://new.example"),
            ("http://old.example\(path)", .unencrypted, "http://old.example"),
            ("https://new.example/login/", .otherPath, "https://new.example"),
            ("https://new.example\(path)?x=1", .otherPath, "https://new.example"),
            ("https://new.example\(path)#x", .otherPath, "https://new.example"),
            ("https://new.example\(path)/", .otherPath, "https://new.example"),
            ("https://s3cr3tc0de.example\(path)", .otherPath, "https://••••.example"),
            ("https://old.example\(path)", .sameAddress, "https://old.example"),
            ("https://127.0.0.1\(path)", .thisMachine, "https://127.0.0.1"),
            ("http://localhost\(path)", .thisMachine, "http://localhost"),
            ("ftp://new.example\(path)", .noPortal, "ftp://new.example"),
            ("https://ann:pw@new.example\(path)", .noPortal, "https://new.example"),
        ] as [(String, Redirection.Reason, String)])
    func refused(location: String, reason: Redirection.Reason, target: String) {
        #expect(judged(location) == .refused(reason, target: target))
    }

    @Test("One that leads nowhere is refused, and so is one that says that the request was carried out")
    func others() {
        #expect(judged(nil) == .refused(.nowhere, target: nil))
        let carriedOut = judged("https://new.example\(Self.path)", status: 303)
        #expect(carriedOut == .refused(.seeOther, target: "https://new.example"))
        #expect(PortalError(.redirected(carriedOut), httpStatus: 303, effect: .changes).exitStatus == .outcomeUnknown)
    }

    @Test("Encrypted portals on this machine are not left for unencrypted ones")
    func downgradeOnLoopback() {
        let redirection = judged("http://127.0.0.1:8081\(Self.path)", from: "https://127.0.0.1:8080")
        #expect(redirection == .refused(.unencrypted, target: "http://127.0.0.1:8081"))
    }

    @Test("Each reason has its own words in every language", arguments: Language.allCases)
    func messages(language: Language) {
        let all = Redirection.Reason.allCases.map { Redirection.refused($0, target: "https://x.example") }
        let sentences = all.map { $0.sentence(in: Messages(language)) }
        #expect(Set(sentences).count == all.count)
    }
}
