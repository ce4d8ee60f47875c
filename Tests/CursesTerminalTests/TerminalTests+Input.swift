import Foundation
import CLibrary
import TerminalKit
import Testing
@testable import CursesTerminal

/// What is typed, and what the terminal is left like.
extension TerminalTests {
    @Test("Keys arrive whatever TERM says they are", arguments: types)
    func keys(type: String) throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: type, input: pair.line, output: pair.line)
        defer { terminal.close() }
        for (bytes, key) in [
            ("\u{1B}OQ", Key.function(2)), ("\u{1B}[12~", .function(2)), ("\u{1B}[21~", .function(10)),
            ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;5D", Key(.left, .ctrl)),
            ("\u{1B}[1;2P", Key(.function(1), .shift)),
            ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}[3~", .delete), ("\u{1B}[3;3~", Key(.delete, .alt)),
            ("\u{1B}[5~", .pageUp), ("\u{1B}[Z", .shiftTab), ("\u{1B}u", .alt("u")), ("\u{1B}", .escape),
            ("\r", .enter),
            ("\u{7F}", .backspace), ("\u{18}", .ctrl("x")), ("\u{13}", .ctrl("s")), ("\u{11}", .ctrl("q")),
            ("\u{3}", .ctrl("c")), ("\u{1A}", .ctrl("z")), ("ж", .plain("ж")), ("日", .plain("日")),
        ] {
            // No faster than hands.
            _ = terminal.nextEvent(from: mailbox, until: .now + .milliseconds(40))
            pair.type(bytes)
            #expect(keys(terminal, count: 1) == [key], "after the bytes \(bytes.debugDescription)")
        }
        pair.type("\u{1B}[1~")
        let atHome = keys(terminal, count: 1)
        #expect(atHome == [.home])
    }

    @Test("What comes at once is text, and what is held back comes after a moment")
    func burst() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
        defer { terminal.close() }
        pair.type("ab\u{1B}[Bж\u{1B}OQ\tz\r")
        let told = events(terminal, count: 2)
        guard case .burst(let text) = told[0], case .burst(let end) = told[1] else {
            Issue.record("text and its end were expected: \(told)")
            return
        }
        #expect(text == Burst("abж\tz"))
        #expect(end == Burst("", end: .enter, continues: true))
        let sent = ContinuousClock.now
        pair.type("\u{1B}OQ")
        #expect(keys(terminal, count: 1) == [.function(2)])
        #expect(terminal.arrival < .now - .milliseconds(25), "it is told when it came: \(sent)")
    }

    @Test("What is unread when the program ends is thrown away")
    func unread() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
        terminal.present(surface("hello"), theme: plain)
        pair.type("rm -rf everything\r")
        _ = events(terminal, count: 1)
        for _ in 1...10 { pair.type("rm -rf everything\r") }
        terminal.close()
        var file = pollfd(fd: pair.line, events: Int16(POLLIN), revents: 0)
        #expect(poll(&file, 1, 0) == 0)
    }

    @Test("A terminal that nobody reads keeps nobody from ending")
    func stopped() throws {
        let pair = try TerminalPair()
        let before = pair.modes
        let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
        terminal.present(surface("hello"), theme: plain)
        tcflow(pair.line, TCOOFF)
        raise(SIGTERM)
        let start = ContinuousClock.now
        terminal.present(surface("another picture"), theme: plain)
        guard case .terminate(SIGTERM) = terminal.nextEvent(from: mailbox, until: .now + .seconds(10)) else {
            Issue.record("SIGTERM was not told")
            return
        }
        terminal.close()
        #expect(terminal.isStopped)
        #expect(ContinuousClock.now - start < .seconds(1))
        #expect(pair.modes == before)
    }

    @Test(
        "Where the terminal has no size it is that of the environment, or the usual one",
        arguments: ["linux", "putty", "cygwin", "xterm", "vt100"])
    func noSize(type: String) throws {
        let pair = try TerminalPair(Size(columns: 0, rows: 0))
        func size() throws -> Size {
            let terminal = try Terminal(type: type, input: pair.line, output: pair.line)
            defer { terminal.close() }
            terminal.present(surface("hello"), theme: plain)
            #expect(pair.output().contains("hello"))
            return terminal.size
        }
        unsetenv("LINES")
        unsetenv("COLUMNS")
        #expect(try size() == Size(columns: 80, rows: 24))
        setenv("COLUMNS", "132", 1)
        defer { unsetenv("COLUMNS") }
        #expect(try size() == Size(columns: 132, rows: 24))
    }

    @Test("Keyboards that may be in another mode are in the usual one, and in theirs again at the end")
    func keyboards() throws {
        for (type, on, off) in [
            ("xterm-kitty", "\u{1B}[>0u", "\u{1B}[<u"), ("foot", "\u{1B}[>0u", "\u{1B}[<u"),
            ("xterm-256color", "\u{1B}[>4;0m", "\u{1B}[>4m\u{1B}[m"),
        ] {
            let pair = try TerminalPair()
            let terminal = try Terminal(type: type, input: pair.line, output: pair.line)
            terminal.present(surface("hello"), theme: plain)
            _ = terminal.nextEvent(from: mailbox, until: .now)
            let before = pair.output()
            #expect(before.contains(on), "\(type)")
            terminal.close()
            let after = pair.output()
            #expect(after.contains(off), "\(type)")
            // Each screen has a keyboard of its own.
            let (enters, leaves) = (before.firstRange(of: "\u{1B}[?1049h"), after.firstRange(of: "\u{1B}[?1049l"))
            if let enters, let mode = before.firstRange(of: on) { #expect(enters.lowerBound < mode.lowerBound) }
            if let leaves, let mode = after.firstRange(of: off) { #expect(mode.lowerBound < leaves.lowerBound) }
        }
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "linux", input: pair.line, output: pair.line)
        _ = terminal.nextEvent(from: mailbox, until: .now)
        terminal.close()
        #expect(!pair.output().contains("\u{1B}[>"))
    }
}
