import CNcurses
import TestSupport
import Testing

@testable import CursesTerminal

@Suite("The terminals that the program describes by itself")
@MainActor
struct CommonTerminalTests {
    /// The words between the brackets of `terminals=(…)` in the script that made the texts.
    private static func names() throws -> [String] {
        let script = try #require(
            Repository.files(below: "scripts", endings: [""]).first { $0.path == "scripts/embed-terminals" })
        let list = try #require(script.text.split(separator: "terminals=(").last?.split(separator: ")").first)
        return list.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    @Test("Each of them can be opened by its description")
    func opening() throws {
        let names = try Self.names()
        #expect(names.contains("xterm-256color") && names.contains("linux"))
        for name in names {
            let entry = try #require(CommonTerminals.entry(forType: name), "\(name) is not there")
            let pair = try TerminalPair()
            #expect(cn_open(entry.name, entry.text, CN_KEYBOARD_USUAL, pair.line, pair.line) == CN_OPENED, "\(name)")
            cn_close()
        }
    }

    @Test("A terminal that no database knows by name is opened as the xterm that it understands")
    func kin() throws {
        let pair = try TerminalPair()
        try Terminal(type: "xterm-ghostty", input: pair.line, output: pair.line).close()
        #expect(pair.output().contains("\u{1B}[?1049h"), "it has a screen to paint on")
    }

    @Test("What is no terminal stays unknown")
    func unknown() {
        #expect(CommonTerminals.entry(forType: "no-such-terminal") == nil)
    }
}
