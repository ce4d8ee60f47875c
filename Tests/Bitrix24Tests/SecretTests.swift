import Bitrix24
import Testing

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

    @Test("An accent behind one does not hide it")
    func redactionByBytes() {
        #expect(Secret("code").redacted(from: "code\u{301}") == "••••\u{301}")
    }

    @Test("An empty one changes nothing")
    func empty() {
        #expect(Secret("").redacted(from: "text") == "text")
    }
}
