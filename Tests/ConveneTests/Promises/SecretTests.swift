import Foundation
import TestSupport
import Testing

@Suite("Secrets: a canary as webhook and as token, and a search of everything afterwards")
struct SecretTests {
    /// Answers that hold the whole request, with its secret, where a portal or a proxy may put it.
    private static let echoes: [@Sendable (Relay.Call) -> Exchange] = [
        { .answer(.json("{\"error\":\"WRONG_REQUEST\",\"error_description\":\($0.echo)}", status: "400 Bad Request")) },
        { .answer(.json("{\"error\":\($0.echo),\"error_description\":\"\"}", status: "400 Bad Request")) },
        { .answer(.html("<h1>Not found</h1><pre>\($0.head)\n\($0.body)</pre>", status: "502 Bad Gateway")) },
        { .answer(.json("{\"result\":\($0.echo)}")) },
        { .answer(.json("{\"result\":3102,\"time\":{\"duration\":1},\"echo\":\($0.echo)}")) },
        { call in
            let path = call.head.split(separator: " ")[1]
            return .answer(.redirect(to: "https://\(path.split(separator: "/").joined(separator: ".")).example\(path)"))
        },
        { .half(.json("{\"result\":\($0.echo)}")) },
    ]

    private func create(_ canary: Canary, _ options: [String], way: Int = 0) async throws -> [String: String] {
        let (credential, environment) = canary.ways[way]
        let child = try Child(
            .convene, ["create", "--title", "Launch crew"] + options + credential, home: canary.home,
            environment: canary.surroundings.merging(environment) { $1 })
        _ = try await child.ended()
        return ["standard output": child.output, "standard error": child.errors]
    }

    @Test("create, however the credential is given", arguments: Canary.Kind.allCases)
    func ways(kind: Canary.Kind) async throws {
        let canary = try await Canary(kind)
        for way in canary.ways.indices {
            for options in [["--dry-run", "--online"], ["--verify", "--timing"]] {
                let texts = try await create(canary, options + ["--members", "12", "--debug", "log"], way: way)
                let leaks = try canary.leaks(in: texts)
                #expect(leaks == [], "\(texts)")
            }
        }
        #expect(try await canary.portal.chats(titled: "Launch crew") == canary.ways.count)
    }

    @Test("create against each fault", arguments: Canary.Kind.allCases)
    func faults(kind: Canary.Kind) async throws {
        for fault in CreationFault.all where !["slow", "operating"].contains(fault.kind) {
            let canary = try await Canary(kind, fault: fault)
            let texts = try await create(canary, ["--debug", "log"] + (fault.isEndless ? ["--timeout", "1"] : []))
            let leaks = try canary.leaks(in: texts)
            #expect(leaks == [], "\(fault.kind): \(texts)")
        }
    }

    @Test("create against a portal that echoes the whole request", arguments: Canary.Kind.allCases)
    func echoes(kind: Canary.Kind) async throws {
        for (number, echo) in Self.echoes.enumerated() {
            let canary = try await Canary(kind) { .answered(echo($0)) }
            for options in [["--verify", "--timing"], ["--members", "12,ann@portal.example"]] {
                let texts = try await create(canary, options + ["--debug", "log"])
                let leaks = try canary.leaks(in: texts)
                #expect(leaks == [], "echo \(number): \(texts)")
            }
        }
    }

    @Test("The composer, from the first picture over the editor to the history", arguments: Canary.Kind.allCases)
    func composer(kind: Canary.Kind) async throws {
        let canary = try await Canary(kind)
        for way in canary.ways.indices {
            let composer = try open(canary, way: way)
            try composer.shows("as ")
            // A title that exists already would be said when the review is on the screen.
            composer.type("Launch crew \(way)")
            composer.press(.editor)
            try composer.shows("Launch crew")
            try composer.send()
            try composer.shows("created")
            try composer.shows("Checked")
            // One at a time: together they would be text.
            for key in ["c", "u", "\u{1B}[6~", "\u{1B}[6~"] {
                usleep(UInt32(HandPace.pause / .microseconds(1)))
                composer.type(key)
            }
            try composer.shows("\"result\":")
            composer.press(.leave)
            #expect(try composer.ended() == .status(0))
            let texts = written(by: composer)
            #expect(texts["the clipboard"]?.contains("$CONVENE_SECRET") == true)
            let leaks = try canary.leaks(in: texts)
            #expect(leaks == [])
        }
        let editors = try String(contentsOf: canary.home.url.appending(path: "editor.environment"), encoding: .utf8)
        #expect(editors.contains("TMPDIR"))
    }

    @Test("The composer against faults, a look at the portal, and a kill", arguments: Canary.Kind.allCases)
    func composerFaults(kind: Canary.Kind) async throws {
        for fault in CreationFault.named("refuse", "html-after", "half", "redirect", "cut-after", "ok-with-error") {
            let canary = try await Canary(kind, fault: fault)
            let composer = try open(canary)
            try composer.shows("as ")
            composer.type("Launch crew")
            try composer.send()
            try composer.shows(fault.report == .unknown ? "Outcome unknown" : "No chat was created")
            composer.type("l\u{1B}[6~")
            composer.signal(SIGKILL)
            _ = try composer.ended()
            let leaks = try canary.leaks(in: written(by: composer))
            #expect(leaks == [], "\(fault.kind)")
        }
    }

    @Test("The composer with a portal that echoes the whole request", arguments: Canary.Kind.allCases)
    func composerEchoes(kind: Canary.Kind) async throws {
        for (number, echo) in Self.echoes.enumerated() {
            let canary = try await Canary(kind) { .answered(echo($0)) }
            let composer = try open(canary)
            // Keys that came with the text would be a part of it.
            composer.type("Launch crew")
            try composer.shows("Launch crew")
            composer.type("\t\t\t")
            try composer.shows("▸Members")
            composer.type("12 ")
            usleep(UInt32(HandPace.pause / .microseconds(1)))
            composer.press(.review)
            // A redirect that was met before the review is asked about in its place.
            if try composer.showsOne(of: "Notified", "new address") == "Notified" {
                // As long as the members are being checked nothing is sent.
                try await eventually("the chat is asked for") {
                    composer.type("y")
                    usleep(UInt32(HandPace.pause * 3 / .microseconds(1)))
                    return canary.relay.calls.contains { $0.method == "im.chat.add" }
                }
                composer.type("\u{1B}[6~\u{1B}[6~")
            }
            try composer.shows("F10 Quit")
            composer.press(.leave)
            #expect(try composer.ended() == .status(0))
            let leaks = try canary.leaks(in: written(by: composer))
            #expect(leaks == [], "echo \(number)")
        }
    }

    private func open(_ canary: Canary, way: Int = 0) throws -> OpenComposer {
        let (credential, environment) = canary.ways[way]
        return try OpenComposer(
            credential + ["--debug", "log"], home: canary.home,
            environment: canary.surroundings.merging(environment) { $1 })
    }

    /// Every byte that the terminal got, as it came and as it is read; what goes to the clipboard decoded.
    private func written(by composer: OpenComposer) -> [String: String] {
        let raw = String(decoding: composer.terminal.output, as: UTF8.self)
        let copied = raw.matches(of: /\u{1B}\]52;[a-z]*;([A-Za-z0-9+\/=]+)/).map { match in
            String(decoding: Data(base64Encoded: String(match.output.1)) ?? Data(), as: UTF8.self)
        }
        return [
            "the terminal": raw, "the screen": OpenComposer.plain(composer.terminal.output),
            "the clipboard": copied.joined(separator: "\n"),
        ]
    }
}
