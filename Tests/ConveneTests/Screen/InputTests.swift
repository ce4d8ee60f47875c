import CLibrary
import Foundation
import TestSupport
import Testing

@Suite("What nobody typed")
struct InputTests {
    @Test("A paste without marks stays in its field, and the shell never reads a byte of it", arguments: [0, 10, 300])
    func paste(gap: Int) async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let screen = try await TmuxScreen(
            .shell, home: home, environment: ["convene": Executable.convene.url.path, "url": portal.url, "PS1": "$ "])
        try await screen.type("$convene --url $url; echo status $?\n")
        try await screen.shows("as Vera Lind")
        for piece in ["Launch crew\nquarter 4 review\n", "and q, then\n", "touch ran-by-the-shell\n"] {
            try await screen.paste(piece, isMarked: false)
            try await Task.sleep(for: .milliseconds(gap))
        }
        let text = try await screen.shows("Launch crew quarter 4 review")
        #expect(!text.contains("status"))
        try await screen.press("F10")
        try await screen.shows("status 0")
        #expect(!FileManager.default.fileExists(atPath: home.url.appending(path: "ran-by-the-shell").path))
        #expect(try await portal.createdChats().isEmpty)
    }

    @Test(
        "A late answer of the terminal sends nothing, in the review or anywhere",
        arguments: ["tmux-256color", "vt220", "linux"])
    func lateAnswer(type: String) async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let terminal = try PseudoTerminal(
            .convene, ["--url", portal.url], home: home, environment: ["TERM": type])
        try terminal.wait(for: "Vera Lind")
        terminal.settle(silence: .milliseconds(300))
        terminal.type("Crew")
        terminal.type("\u{18}")
        terminal.settle(silence: .milliseconds(500))
        for answer in [
            "\u{1B}P>|kitty(0.35.2)\u{1B}\\", "\u{1B}_Gi=31;yes\u{1B}\\", "\u{1B}]52;c;eQ==\u{7}", "\u{1B}[24;80R",
        ] {
            let bytes = Array(answer.utf8)
            terminal.type(bytes: Array(bytes.prefix(4)))
            terminal.settle(silence: .milliseconds(300))
            terminal.type(bytes: Array(bytes.dropFirst(4)))
            terminal.settle(silence: .milliseconds(300))
        }
        #expect(terminal.exit == nil)
        #expect(try await portal.createdChats().isEmpty)
    }

    @Test(
        "A terminal that nobody ever reads does not keep it from ending, with the draft kept",
        arguments: [SIGTERM, SIGHUP])
    func stopped(signal: Int32) async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome(inMemory: true))
        let terminal = try PseudoTerminal(.convene, ["--url", portal.url], home: home)
        try terminal.wait(for: "Vera Lind")
        terminal.type("Stuck")
        terminal.settle(silence: .milliseconds(800))
        // What is painted again and again fills the terminal.
        for _ in 1...60 {
            terminal.type("\u{C}")
            usleep(20_000)
        }
        kill(terminal.processIdentifier, signal)
        // Nothing is read meanwhile: one that waited for the terminal would wait for good.
        try await eventually("the composer ends") { terminal.exit != nil }
        #expect(terminal.exit == .signal(signal))
        let draft = try String(contentsOf: home.state.appending(path: "draft.json"), encoding: .utf8)
        #expect(draft.contains("Stuck"))
    }

    @Test(
        "In a locale of eight bits letters are letters, on the way in and out",
        .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/i18n/locales/ru_RU")))
    func legacyLocale() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let locale = home.url.appending(path: "ru_RU.KOI8-R").path
        let made = try await Command.run(.installed("localedef"), "-f", "KOI8-R", "-i", "ru_RU", locale)
        #expect(made.exit == .status(0), "\(made.errors)")
        let terminal = try PseudoTerminal(
            .convene, ["--url", portal.url], home: home,
            environment: ["TERM": "xterm", "LC_ALL": "ru_RU.KOI8-R", "LOCPATH": home.url.path])
        terminal.settle(silence: .seconds(2))
        // "Привет"
        let word: [UInt8] = [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4]
        terminal.type(bytes: word)
        terminal.settle(silence: .seconds(1))
        #expect(terminal.output.firstRange(of: word) != nil)
        terminal.type("\u{1B}[21~")
        try await eventually("the composer ends") { terminal.exit != nil }
        let draft = try String(contentsOf: home.state.appending(path: "draft.json"), encoding: .utf8)
        #expect(draft.contains("Привет"))
    }
}
