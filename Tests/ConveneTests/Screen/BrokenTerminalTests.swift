import Foundation
import TestSupport
import Testing

@Suite("A terminal that breaks, lies or floods")
struct BrokenTerminalTests {
    private func start(
        _ portal: DemoPortal, _ home: TemporaryHome, columns: Int = 80, rows: Int = 24
    ) throws -> EmulatedTerminal {
        try EmulatedTerminal(
            .convene, home: home, environment: ["TERM": "xterm-256color", "CONVENE_URL": portal.url],
            columns: columns, rows: rows)
    }

    private func draft(in home: TemporaryHome) -> String {
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: home.state.path)) ?? []
        return files.filter { $0.hasSuffix(".json") }
            .compactMap { try? String(contentsOf: home.state.appending(path: $0), encoding: .utf8) }.joined()
    }

    @Test("that is gone ends the composer, with the draft on disk, and waits for no answer of the portal")
    func gone() async throws {
        let portal = try await DemoPortal("--fault", "*=silence")
        let home = try TemporaryHome()
        let terminal = try start(portal, home)
        try terminal.shows("▸Title")
        terminal.line.type("Launch of everything")
        try terminal.shows("Launch of everything")
        terminal.line.hangUp()
        #expect(try terminal.ended() == .signal(SIGHUP))
        #expect(draft(in: home).contains("Launch of everything"))
    }

    @Test("that changes its size hundreds of times in the middle of everything shows the same form at the end")
    func resized() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let terminal = try start(portal, home)
        try terminal.shows("as Vera Lind")
        var generator = SystemRandomNumberGenerator()
        for letter in "Launch" {
            for _ in 1...50 {
                terminal.resize(
                    columns: .random(in: 1...200, using: &generator), rows: .random(in: 1...60, using: &generator))
            }
            terminal.line.type(String(letter))
            terminal.update(within: .milliseconds(5))
        }
        terminal.resize(columns: 80, rows: 24)
        try terminal.shows("▸Title        Launch")
        #expect(terminal.line.exit == nil)
    }

    @Test("that sends garbage is survived, and the next key is a key")
    func garbage() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let terminal = try start(portal, home)
        try terminal.shows("as Vera Lind")
        var generator = SystemRandomNumberGenerator()
        for _ in 1...40 {
            // Ctrl-C and Ctrl-Z are no garbage, and neither is what leaves or sends.
            let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
            terminal.line.type(
                bytes: bytes.filter { ![0x03, 0x1A, 0x0D, 0x0A, 0x18].contains($0) && $0 != UInt8(ascii: "q") })
            terminal.update(within: .milliseconds(1))
        }
        #expect(terminal.line.exit == nil)
        terminal.line.type("\u{7}\u{1B}[201~")
        for _ in 1...5 { terminal.line.type("\u{1B}"); terminal.update(within: .milliseconds(60)) }
        terminal.line.type("\u{C}")
        try terminal.shows("convene")
    }

    @Test("that pastes three megabytes is told that they are too many, in bounded time and memory")
    func flood() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let terminal = try start(portal, home)
        try terminal.shows("as Vera Lind")
        terminal.line.type("Launch\t\t\t\t\t\t\t")
        try terminal.shows("▸Message")
        let process = terminal.line.processIdentifier
        let before = ProcessorTime.used(by: process)
        terminal.line.type("\u{1B}[200~" + String(repeating: "0123456789 and so on\r", count: 150_000) + "\u{1B}[201~")
        try terminal.shows("The pasted text has")
        terminal.line.type("\u{1B}[A")
        terminal.line.type("\u{18}")
        try terminal.shows("Title         Launch")
        #expect(ProcessorTime.used(by: process) - before < .seconds(5))
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }.map(String.init) ?? ""
        let kibibytes = Int(peak.filter(\.isNumber)) ?? .max
        #expect(kibibytes < 100 * 1024, "\(peak)")
    }
}
