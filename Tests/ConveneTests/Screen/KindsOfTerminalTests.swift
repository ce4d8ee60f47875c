import Foundation
import TestSupport
import Testing

/// A terminal as its user has it.
struct KindOfTerminal: CustomTestStringConvertible, Sendable {
    let name: String
    let type: String
    var environment: [String: String] = [:]
    var columns = 80
    var rows = 24
    /// What its screen has behind texts: the marked places and the keys; empty where there are no colors.
    var backgrounds: Set<String> = []

    var testDescription: String { name }

    private static let colors256: Set = ["48;5;25", "48;5;235"]
    private static let colors24: Set = ["48;2;10;95;180", "48;2;27;36;48"]

    static let all = [
        KindOfTerminal(name: "no color, no alternate screen", type: "vt100"),
        KindOfTerminal(name: "no color by wish", type: "xterm-256color", environment: ["NO_COLOR": "1"]),
        KindOfTerminal(name: "no color by CLICOLOR", type: "xterm-256color", environment: ["CLICOLOR": "0"]),
        KindOfTerminal(name: "8 colors", type: "linux", backgrounds: ["44"]),
        KindOfTerminal(name: "16 colors", type: "xterm-16color", backgrounds: ["44"]),
        KindOfTerminal(name: "256 colors", type: "xterm-256color", backgrounds: colors256),
        KindOfTerminal(name: "24-bit", type: "xterm-direct", backgrounds: colors24),
        KindOfTerminal(
            name: "24-bit by COLORTERM", type: "xterm-256color", environment: ["COLORTERM": "truecolor"],
            backgrounds: colors24),
        KindOfTerminal(
            name: "no Unicode", type: "xterm-256color", environment: ["LC_ALL": "C"], backgrounds: colors256),
        KindOfTerminal(name: "no Unicode, no color", type: "vt100", environment: ["LC_ALL": "C"]),
        KindOfTerminal(name: "40×12", type: "xterm-256color", columns: 40, rows: 12, backgrounds: colors256),
        KindOfTerminal(name: "132×50", type: "xterm-256color", columns: 132, rows: 50, backgrounds: colors256),
        KindOfTerminal(name: "200×60", type: "screen-256color", columns: 200, rows: 60, backgrounds: colors256),
    ]

    var isUnicode: Bool { environment["LC_ALL"] != "C" }

    /// What stands before the field in focus.
    var pointer: String { isUnicode ? "▸" : ">" }
}

@Suite("Every kind of terminal takes a title and sends it")
struct KindsOfTerminalTests {
    @Test("through an emulator, which sees every cell", arguments: KindOfTerminal.all)
    func emulated(kind: KindOfTerminal) async throws {
        let portal = try await DemoPortal()
        let terminal = try EmulatedTerminal(
            .convene,
            environment: ["TERM": kind.type, "CONVENE_URL": portal.url].merging(kind.environment) { $1 },
            columns: kind.columns, rows: kind.rows)
        try terminal.shows("\(kind.pointer)Title")
        let backgrounds = Set(terminal.screen.cells.map(\.look.background)).subtracting([""])
        #expect(backgrounds == kind.backgrounds, "\(backgrounds)")
        if kind.backgrounds.isEmpty {
            #expect(terminal.screen.cells.contains { $0.look.attributes.contains(7) }, "nothing stands out")
        }
        #expect(kind.isUnicode || terminal.screen.cells.allSatisfy { $0.scalars.allSatisfy(\.isASCII) })
        // A review that changes while the portal says who asks takes no key for a yes.
        if kind.columns >= 80 { try terminal.shows("as Vera Lind") }
        try terminal.createChat(behind: kind.pointer)
        #expect(try terminal.ended() == .status(0))
        #expect(terminal.screen.unknown.isEmpty)
        #expect(terminal.screen.isAtRest)
        #expect(try await portal.createdChats().map(\.title) == ["Launch"])
    }

    @Test("through tmux", arguments: KindOfTerminal.all)
    func inTmux(kind: KindOfTerminal) async throws {
        let portal = try await DemoPortal()
        let screen = try await TmuxScreen(
            .convene, "--url", portal.url, environment: kind.environment, columns: kind.columns, rows: kind.rows,
            terminal: kind.type)
        try await screen.shows("\(kind.pointer)Title")
        try await screen.type("Launch")
        try await screen.shows("Launch")
        try await screen.press("C-x")
        try await screen.shows("Enter Send")
        try await screen.press("Enter")
        try await screen.shows("n New chat")
        try await screen.press("M-q")
        #expect(try await screen.ended() == .status(0))
        #expect(try await portal.createdChats().map(\.title) == ["Launch"])
    }

    @Test("inside GNU screen")
    func inScreen() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let terminal = try EmulatedTerminal(
            .installed("screen"), ["-c", "/dev/null", "-U", Executable.convene.url.path], home: home,
            environment: ["TERM": "xterm-256color", "CONVENE_URL": portal.url, "SCREENDIR": home.url.path])
        try terminal.shows("▸Title")
        try terminal.createChat(behind: "▸")
        _ = try terminal.ended()
        #expect(try await portal.createdChats().map(\.title) == ["Launch"])
    }
}

extension EmulatedTerminal {
    /// Creates a chat titled "Launch" from the empty form, and leaves.
    fileprivate func createChat(behind pointer: String) throws {
        line.type("Launch")
        try shows("\(pointer)Title        Launch")
        line.type("\u{18}")
        try shows("Enter Send")
        // No hand answers in the moment in which the last byte is painted.
        line.settle(silence: HandPace.pause)
        line.type("\r")
        try shows("n New chat")
        line.type("\u{1B}q")
    }
}
