import Foundation
import Testing

@Suite("Secrets are new at every start, unless they are to stay")
struct SecretTests {
    private func secrets(_ options: String...) throws -> [String] {
        let portal = try PortalUnderTest(options)
        let credentials = try PrintedCredentials(portal)
        return [
            portal.webhook, try credentials.webhook("extranet"), try credentials.application("access_token"),
            portal.controlHeaders.values.joined(),
        ]
    }

    @Test("without an option nobody can know them beforehand")
    func random() throws {
        let (one, other) = (try secrets(), try secrets())
        #expect(Set(one).isDisjoint(with: other))
    }

    @Test("a seed fixes them")
    func seed() throws {
        #expect(try secrets("--seed", "7") == secrets("--seed", "7"))
        #expect(try Set(secrets("--seed", "7")).isDisjoint(with: secrets("--seed", "8")))
    }

    @Test("a state file keeps them from its first start on, before any chat; a seed is stronger")
    func state() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "portal-\(UUID()).json")
        defer { try? FileManager.default.removeItem(at: file) }
        let first = try secrets("--state", file.path)
        #expect(try secrets("--state", file.path) == first)
        #expect(try secrets("--state", file.path, "--seed", "7") == secrets("--seed", "7"))
    }
}
