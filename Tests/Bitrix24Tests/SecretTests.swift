import Foundation
import Testing

@testable import Bitrix24

@Suite("Secrets")
struct SecretTests {
    private let secret = Secret("a+b/c%d")

    @Test("No description, dump or interpolation shows one")
    func descriptions() throws {
        let portal = try Portal(reading: "https://portal.example/rest/17/k3yk3y/")
        var dumped = ""
        dump(portal, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\(portal)", String(reflecting: portal), dumped] {
            #expect(!text.contains("a+b/c%d") && !text.contains("k3yk3y"))
        }
    }

    @Test("They are masked in a text as they are and percent-encoded")
    func redaction() {
        #expect(secret.redacted(from: "x a+b/c%d y a%2Bb%2Fc%25d z") == "x •••• y •••• z")
    }

    private static let code = "k3y/k3y+K3YK3YK3Y"

    /// Ways in which a server may repeat what it was sent.
    private static let echoes = [
        code, code.uppercased(), code.lowercased(), "k3y%2fk3y%2BK3YK3YK3Y", "k3y%252Fk3y%252BK3YK3YK3Y",
        #"k3y\/k3y\u002bK3YK3YK3Y"#, #"k3y/k3y+K3\nYK3YK3Y"#, "k3y/k3y+K3Y\r\n    K3YK3Y", "k3y&#47;k3y&#x2B;K3YK3YK3Y",
        "%6B%33%79%2F%6B%33%79%2B%4B%33%59%4B%33%59%4B%33%59",
    ]

    @Test("They are masked however a server writes them", arguments: echoes)
    func forms(echo: String) {
        #expect(Secret(Self.code).redacted(from: "at <\(echo)> it stands") == "at <••••> it stands")
    }

    @Test("A piece of one is masked, too: the rest was cut off")
    func pieces() {
        let secret = Secret(Self.code)
        #expect(secret.redacted(from: "at k3y/k3y+K3Y…") == "at ••••…")
        #expect(secret.redacted(from: "at …+K3YK3YK3Y") == "at …••••")
        #expect(secret.redacted(from: "a k3y/k3y is what opens") == "a k3y/k3y is what opens")
    }

    @Test("Of several secrets each is masked")
    func several() {
        let redaction = Redaction([Secret("first-secret"), Secret("second"), Secret("")])
        #expect(redaction.redacted(from: "first-secret, second, SECONDfirst-secret") == "••••, ••••, ••••")
    }

    @Test("A request shows no secret, whoever prints or dumps it")
    func requests() {
        let request = HTTPRequest(
            address: "https://portal.example/rest/1/\(Self.code)/profile.json", body: Data(Self.code.utf8),
            contentType: "application/json", direct: false, timeout: .seconds(1), progress: nil,
            redaction: Redaction([Secret(Self.code)]))
        let answer = HTTPAnswer(
            status: 302, location: Self.code, body: Data(Self.code.utf8),
            transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
        var dumped = ""
        dump((request, answer), to: &dumped)
        for text in [dumped, "\(request)", "\(answer)", String(reflecting: request), String(reflecting: answer)] {
            #expect(!text.contains(Self.code))
        }
        #expect("\(request)" == "POST https://portal.example/rest/1/••••/profile.json")
    }

    @Test("An accent behind one does not hide it")
    func redactionByBytes() {
        #expect(Secret("code").redacted(from: "code\u{301}") == "••••\u{301}")
    }

    @Test("An empty one changes nothing")
    func empty() {
        #expect(Secret("").redacted(from: "text") == "text")
    }
}
