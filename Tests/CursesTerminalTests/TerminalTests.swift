import Catalog
import Foundation
import CLibrary
import TerminalKit
import Testing
import Threads
@testable import CursesTerminal

/// ncurses knows one screen in a process, so these run one after the other.
@Suite("On a real terminal", .serialized)
@MainActor
struct TerminalTests {
    let plain = Theme(name: "plain") { _ in [:] }
    let mailbox = Mailbox<String>()

    func surface(_ text: String, cursor: Int? = nil, size: Size = Size(columns: 80, rows: 24)) -> Surface {
        var surface = Surface(size: size)
        let used = surface.write(text, at: .zero)
        surface.cursor = Point(column: cursor ?? used, row: 0)
        return surface
    }

    /// Events until nothing more comes for a second.
    func events(_ terminal: Terminal, count: Int) -> [Event<String>] {
        (0..<count).map { _ in terminal.nextEvent(from: mailbox, until: .now + .seconds(10)) }
    }

    func keys(_ terminal: Terminal, count: Int) -> [Key?] {
        events(terminal, count: count).map { if case .key(let key) = $0 { key } else { nil } }
    }

    nonisolated static let types = ["xterm-256color", "vt100", "screen-256color", "ansi", "linux", "xterm"]

    @Test("Opening and closing leave the terminal as it was", arguments: types)
    func restoring(type: String) throws {
        let pair = try TerminalPair()
        let before = pair.modes
        let terminal = try Terminal(type: type, input: pair.line, output: pair.line)
        #expect(pair.modes != before)
        terminal.present(surface("hello"), theme: plain)
        #expect(pair.output().contains("hello"))
        terminal.close()
        #expect(pair.modes == before)
        #expect(pair.output().contains("\u{1B}[?2004l"), "bracketed paste is switched off")
    }

    @Test("After pictures without end the screen is drawn as ever")
    func manyColors() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
        defer { terminal.close() }
        var shade: UInt8 = 0
        for picture in 0..<4 {
            var painted = surface("picture \(picture)")
            for place in (1..<24).flatMap({ row in (0..<80).map { Point(column: $0, row: row) } }) {
                shade &+= 1
                let foreground = RGB(red: shade, green: UInt8(place.row * 10), blue: UInt8(place.column * 3))
                let background = RGB(red: UInt8(picture * 60), green: shade, blue: 0)
                painted.write("▀", at: place, style: Style(.text, foreground: foreground, background: background))
            }
            terminal.present(painted, theme: plain)
            #expect(pair.output().contains("\(picture)"))
        }
        terminal.present(surface("hello"), theme: plain)
        #expect(pair.output().contains("hello"))
    }

    @Test("What is wrong with a terminal is said, by its code")
    func errors() throws {
        let pair = try TerminalPair()
        let null = open("/dev/null", O_RDWR)
        defer { close(null) }
        #expect(throws: TerminalError.unknownType("no-such-terminal")) {
            try Terminal(type: "no-such-terminal", input: pair.line, output: pair.line)
        }
        #expect(throws: TerminalError.tooSimple("dumb")) {
            try Terminal(type: "dumb", input: pair.line, output: pair.line)
        }
        #expect(throws: TerminalError.notATerminal(.input)) {
            try Terminal(type: "xterm", input: null, output: pair.line)
        }
        #expect(throws: TerminalError.notATerminal(.output)) {
            try Terminal(type: "xterm", input: pair.line, output: null)
        }
        #expect(
            TerminalError.unknownType("x\u{1B}").sentence(in: Messages(.english)).contains("x^["),
            "what TERM holds is shown harmlessly")
    }

    @Test("A typed character costs one byte", arguments: types)
    func bytesPerCharacter(type: String) throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: type, input: pair.line, output: pair.line)
        defer { terminal.close() }
        terminal.present(surface("name"), theme: plain)
        _ = pair.output()
        terminal.present(surface("names"), theme: plain)
        #expect(pair.output() == "s")
        terminal.present(surface("namesж"), theme: plain)
        #expect(pair.output() == "ж")
        terminal.present(surface("namesж"), theme: plain)
        #expect(pair.output() == "")
    }

    @Test("A paste is one text, and the keys after it are keys")
    func pasting() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "vt100", input: pair.line, output: pair.line)
        defer { terminal.close() }
        pair.type("\u{1B}[200~line one\rline two\u{1B}[31m\u{1B}[201~\u{1B}OQx")
        let events = events(terminal, count: 3)
        guard case .paste(let text) = events[0], case .key(let first) = events[1], case .key(let second) = events[2]
        else {
            Issue.record("a paste and two keys were expected: \(events)")
            return
        }
        #expect(text == "line one\nline two\u{1B}[31m")
        #expect([first, second] == [.function(2), .plain("x")])
    }

    @Test("Ten megabytes of paste arrive complete")
    func hugePaste() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
        defer { terminal.close() }
        let text = String(repeating: "0123456789 and so on, десять мегабайт\n", count: 220_000)
        let writer = Thread { pair.type("\u{1B}[200~" + text + "\u{1B}[201~") }
        writer.start()
        guard case .paste(let pasted) = terminal.nextEvent(from: mailbox, until: .now + .seconds(60)) else {
            Issue.record("the paste did not arrive")
            return
        }
        #expect(pasted.utf8.count == text.utf8.count)
        #expect(pasted == text)
    }

    @Test("A paste whose end is lost is delivered after a moment of silence")
    func brokenPaste() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
        defer { terminal.close() }
        pair.type("\u{1B}[200~half of it")
        guard case .paste("half of it") = terminal.nextEvent(from: mailbox, until: .now + .seconds(20)) else {
            Issue.record("the paste did not arrive")
            return
        }
    }

    @Test("What was typed or half pasted before the terminal went is told before the hang-up")
    func hangUp() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm", input: pair.line, output: pair.line)
        defer { terminal.close() }
        pair.type("a\u{1B}[200~half")
        let typed = keys(terminal, count: 1)
        #expect(typed == [.plain("a")])
        pair.hangUp()
        let last = events(terminal, count: 2)
        guard case .paste("half") = last[0], case .hangUp = last[1] else {
            Issue.record("a paste and a hang-up were expected: \(last)")
            return
        }
        guard case .deadline = terminal.nextEvent(from: mailbox, until: .now) else {
            Issue.record("after a hang-up there is nothing more")
            return
        }
    }

    @Test("A message from another thread wakes the loop")
    func mail() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm", input: pair.line, output: pair.line)
        defer { terminal.close() }
        let mailbox = mailbox
        Thread { mailbox.post("letter") }.start()
        guard case .mail(["letter"]) = terminal.nextEvent(from: mailbox, until: .now + .seconds(20)) else {
            Issue.record("the message did not arrive")
            return
        }
    }

    @Test("A deadline wakes the loop not before its moment")
    func deadline() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm", input: pair.line, output: pair.line)
        defer { terminal.close() }
        let moment = ContinuousClock.now + .milliseconds(20)
        guard case .deadline = terminal.nextEvent(from: mailbox, until: moment) else {
            Issue.record("no deadline")
            return
        }
        #expect(ContinuousClock.now >= moment)
        guard case .deadline = terminal.nextEvent(from: mailbox, until: moment) else {
            Issue.record("a moment that is over is a deadline at once")
            return
        }
    }

    @Test("A new size is told once, and the whole picture is painted in it")
    func resizing() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
        defer { terminal.close() }
        terminal.present(surface("hello"), theme: plain)
        _ = pair.output()
        let size = Size(columns: 40, rows: 12)
        pair.resize(size)
        raise(SIGWINCH)
        raise(SIGWINCH)
        guard case .resized(size) = terminal.nextEvent(from: mailbox, until: .now + .seconds(10)) else {
            Issue.record("the size was not told")
            return
        }
        #expect(terminal.size == size)
        terminal.present(surface("hello", size: size), theme: plain)
        #expect(pair.output().contains("hello"))
        guard case .deadline = terminal.nextEvent(from: mailbox, until: .now) else {
            Issue.record("the size was told twice")
            return
        }
    }

    @Test("A terminal that lies about its size is survived")
    func lyingSize() throws {
        for size in [Size(columns: 0, rows: 0), Size(columns: 65535, rows: 65535), Size(columns: 1, rows: 1)] {
            let pair = try TerminalPair(size)
            let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
            terminal.present(surface("hello", size: terminal.size), theme: plain)
            #expect(terminal.size.columns <= 1000)
            #expect(terminal.size.rows <= 500)
            #expect(terminal.size.rows >= 1)
            let drain = Thread { _ = pair.output() }
            drain.start()
            terminal.close()
        }
    }

    @Test("Signals that end a program are told to it, so that it can save first")
    func signals() throws {
        let pair = try TerminalPair()
        let terminal = try Terminal(type: "xterm", input: pair.line, output: pair.line)
        defer { terminal.close() }
        raise(SIGTERM)
        guard case .terminate(SIGTERM) = terminal.nextEvent(from: mailbox, until: .now + .seconds(10)) else {
            Issue.record("SIGTERM was not told")
            return
        }
        raise(SIGHUP)
        guard case .hangUp = terminal.nextEvent(from: mailbox, until: .now + .seconds(10)) else {
            Issue.record("SIGHUP was not told")
            return
        }
    }

    @Test("A child gets the terminal as it was, and the same picture comes back")
    func releasing() throws {
        let pair = try TerminalPair()
        let before = pair.modes
        let terminal = try Terminal(type: "xterm-256color", input: pair.line, output: pair.line)
        defer { terminal.close() }
        terminal.present(surface("hello"), theme: plain)
        _ = pair.output()
        let during = terminal.released { (pair.modes, pair.output()) }
        #expect(during.0 == before)
        #expect(during.1.contains("\u{1B}[?1049l"))
        let after = pair.output()
        #expect(after.contains("\u{1B}[?1049h"))
        #expect(after.contains("hello"))
        #expect(pair.modes != before)
    }
}
