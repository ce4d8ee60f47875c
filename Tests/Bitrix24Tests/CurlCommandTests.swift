import Foundation
import TestSupport
import Testing

@testable import Bitrix24

@Suite("A request as a command of curl")
struct CurlCommandTests {
    private static let titles = [
        "Launch crew", "It's a \"quoted\" title", "$HOME `id` $(id) ${PATH} !! !$", "%s %d %% \\n \\\\ \\", "@file",
        "a\nb\tc\u{1b}[31m\u{7f}", "Привет, 世界 👩‍👩‍👧 \u{202e}rtl", "'; rm -rf nowhere; '", "* ? ~ # & | < > ; \\'",
    ]

    private func structure(_ title: String) -> ChatStructure {
        var structure = ChatStructure()
        structure.title = title
        structure[text: .message] = title
        return structure
    }

    private func run(_ command: CurlCommand, in shell: String, secret: String) async throws {
        let run = try await Command.run(
            .installed(shell), "-c", command.text, environment: [CurlCommand.variable: secret])
        #expect(run.exit == .status(0), "\(run.errors)")
        #expect(run.output == "{\"result\":3102}")
    }

    @Test("A shell sends with it what convene would send, whatever the title", arguments: titles)
    func webhook(title: String) async throws {
        let server = try FaultServer(.answer(.json("{\"result\":3102}")))
        let portal = try Portal(reading: server.url)
        let command = CurlCommand(creating: structure(title), on: portal)
        for shell in ["sh", "bash"] { try await run(command, in: shell, secret: "s3cr3tc0de") }
        _ = try await Client(portal: portal).createChat(structure(title))
        let requests = server.requests
        #expect(Set(requests.map(\.line)) == ["POST /rest/1/s3cr3tc0de/im.chat.add.json HTTP/1.1"])
        #expect(Set(requests.map { $0.headers["content-type"] }) == ["application/json"])
        let values = try requests.map { try JSONValue(parsing: $0.text ?? "") }
        #expect(values.allSatisfy { $0 == values.last })
    }

    @Test("With a token it goes into the body", arguments: titles + [""])
    func token(title: String) async throws {
        let server = try FaultServer(.answer(.json("{\"result\":3102}")))
        let origin = try Origin.splitting(server.url).origin
        let portal = try Portal(reading: origin.text, token: Secret("t0k3n-s3cr3t"))
        let command = CurlCommand(creating: structure(title), on: portal)
        for shell in ["sh", "bash"] { try await run(command, in: shell, secret: "t0k3n-s3cr3t") }
        _ = try await Client(portal: portal).createChat(structure(title))
        let values = try server.requests.map { try JSONValue(parsing: $0.text ?? "") }
        #expect(values.count == 3 && values.allSatisfy { $0 == values.last })
    }

    @Test("It holds no secret and nothing that a terminal obeys", arguments: titles)
    func harmless(title: String) throws {
        for portal in [
            try Portal(reading: "https://portal.example/rest/1/s3cr3tc0de/"),
            try Portal(reading: "portal.example", token: Secret("s3cr3tc0de")),
        ] {
            let text = CurlCommand(creating: structure(title), on: portal).text
            #expect(!text.contains("s3cr3tc0de"))
            #expect(text.unicodeScalars.allSatisfy { $0.value >= 32 && !(127...159).contains($0.value) })
            #expect(!text.contains("\u{202e}"))
        }
    }

    @Test("While it runs the secret is in no list of processes")
    func processes() async throws {
        // Its own: other tests may show theirs at the same time.
        let secret = "k3pt0utc0de"
        let server = try FaultServer(.silence)
        let address = try Origin.splitting(server.url).origin.text
        for portal in [
            try Portal(reading: "\(address)/rest/1/\(secret)/"), try Portal(reading: address, token: Secret(secret)),
        ] {
            let seen = server.completeRequests
            let command = CurlCommand(creating: structure("x"), on: portal)
            let child = try Child(
                .shell, ["-c", command.text], environment: [CurlCommand.variable: secret])
            try await eventually("the request arrives", seen: child.errors) { server.completeRequests > seen }
            let list = try await Command.run(.shell, "-c", "cat /proc/[0-9]*/cmdline 2>/dev/null || true")
            #expect(list.output.contains("Content-Type: application/json"))
            #expect(!list.output.contains(secret))
        }
    }

    @Test("A long picture is left out, a short one is not")
    func pictures() throws {
        let portal = try Portal(reading: "https://portal.example/rest/1/s3cr3tc0de/")
        for (count, isLong) in [(40, false), (100_000, true)] {
            var structure = structure("x")
            structure.avatar = try Picture(bytes: Data("GIF89a\u{1}\u{0}\u{1}\u{0}".utf8) + Data(count: count))
            let command = CurlCommand(creating: structure, on: portal)
            #expect(command.text.contains("\"AVATAR\"") != isLong)
            #expect(command.text.hasPrefix(": 'without AVATAR: ") == isLong)
        }
    }
}
