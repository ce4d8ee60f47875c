import Foundation
import TestSupport

/// The composer on a terminal of its own, of which every byte is kept. Use it from one thread.
struct OpenComposer {
    let terminal: PseudoTerminal

    /// Opens it and waits for the form.
    init(_ arguments: [String], home: TemporaryHome, environment: [String: String] = [:]) throws {
        terminal = try PseudoTerminal(
            .convene, arguments, home: home,
            environment: ["TERM": "xterm-256color"].merging(environment) { $1 })
        try shows("Title")
    }

    init(_ url: String, _ arguments: [String] = [], home: TemporaryHome) throws {
        try self.init(["--url", url] + arguments, home: home)
    }

    func press(_ keys: Key...) {
        terminal.type(keys.map(\.rawValue).joined())
    }

    func type(_ text: String) {
        terminal.type(text)
    }

    /// Waits until the screen, painted anew, holds the text; it must have no runs of blanks, which terminals skip.
    func shows(_ text: String, within limit: Duration = .patience) throws {
        _ = try shows([text], within: limit) {}
    }

    /// Waits in the same way for one of several texts, and gives the one that came.
    func showsOne(of texts: String...) throws -> String {
        try shows(texts, within: .patience) {}
    }

    /// Goes back until the screen holds the text.
    func goBack(to text: String) throws {
        _ = try shows([text], within: .patience) {
            press(.escape)
            // What follows an escape too closely belongs to it.
            _ = terminal.read(within: .milliseconds(300))
        }
    }

    private func shows(_ texts: [String], within limit: Duration, before act: () -> Void) throws -> String {
        let deadline = ContinuousClock.now + limit
        var painting = ""
        repeat {
            act()
            // What was painted before is of another moment.
            while terminal.read(within: .zero) {}
            let mark = terminal.output.count
            press(.repaint)
            let turn = ContinuousClock.now + .milliseconds(300)
            while turn > .now, terminal.read(within: turn - .now) {
                painting = Self.lastPainting(in: terminal.output[mark...])
                if let text = texts.first(where: painting.contains) { return text }
            }
        } while ContinuousClock.now < deadline && terminal.exit == nil
        let wanted = texts.map { "“\($0)”" }.joined(separator: " or ")
        throw NeverHappened("the screen shows \(wanted)", within: limit, seen: painting)
    }

    /// What was written since the screen was cleared last: what is older may be of another screen. Empty where it was not
    /// cleared.
    private static func lastPainting(in bytes: ArraySlice<UInt8>) -> String {
        guard let clearing = bytes.ranges(of: Array("\u{1B}[H\u{1B}[2J".utf8)).last else { return "" }
        return plain(bytes[clearing.upperBound...])
    }

    /// What a terminal is told to write, without colors; a jump of the cursor is a line break or a blank.
    static func plain(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
            .replacing(/\u{1B}(\(B|\[[0-9;]*m)/, with: "")
            .replacing(/\u{1B}\[[0-9;]*[GXC]/, with: " ")
            .replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "\n")
    }

    /// Waits for its end, reading what it writes until then.
    func ended(within limit: Duration = .patience) throws -> Exit {
        let deadline = ContinuousClock.now + limit
        while ContinuousClock.now < deadline {
            _ = terminal.read(within: .milliseconds(10))
            if let exit = terminal.exit { return exit }
        }
        throw NeverHappened("the composer ends", within: limit, seen: String(decoding: terminal.output, as: UTF8.self))
    }

    func signal(_ number: Int32) {
        kill(terminal.processIdentifier, number)
    }

    /// Sends the form as it is, through the review.
    func send() throws {
        press(.review)
        try shows("Enter or y sends")
        // No hand answers in the moment in which the last byte is painted.
        terminal.settle(silence: HandPace.pause)
        press(.enter)
    }

    /// Keys as a terminal sends them; where a function key has a twin, the twin.
    enum Key: String {
        case enter = "\r"
        case escape = "\u{1B}"
        case tab = "\t"
        case repaint = "\u{0C}"
        case review = "\u{18}"
        case interrupt = "\u{03}"
        case suspend = "\u{1A}"
        case editor = "\u{0F}"
        case leave = "\u{1B}q"
        case startEmpty = "\u{1B}n"
        case unknownOutcome = "\u{1B}l"
    }
}
