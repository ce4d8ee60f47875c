import Foundation

/// A program on a pseudo terminal with an emulator behind it, which draws what it writes and answers what it asks.
///
/// Use it from one thread; the program is killed when the value goes.
public final class EmulatedTerminal {
    public let line: PseudoTerminal
    public private(set) var screen: TerminalEmulator
    /// How much of the program's output the emulator has taken.
    private var taken = 0

    /// The parameters are those of `PseudoTerminal`, and of `TerminalEmulator`.
    public init(
        _ program: Executable, _ arguments: [String] = [], home: TemporaryHome? = nil, environment: [String: String],
        columns: Int = 80, rows: Int = 24, waitsAtMargin: Bool = true
    ) throws {
        line = try PseudoTerminal(
            program, arguments, home: home, environment: environment, columns: UInt16(columns), rows: UInt16(rows))
        screen = TerminalEmulator(columns: columns, rows: rows, waitsAtMargin: waitsAtMargin)
    }

    /// Waits until the program writes something; false if it did not in time, or has closed its terminal.
    ///
    /// - Parameter count: takes no more bytes than that.
    @discardableResult
    public func update(within limit: Duration, atMost count: Int = 65_536) -> Bool {
        let hasMore = line.read(within: limit, atMost: count)
        let fresh = line.output[taken...]
        screen.feed(fresh)
        answer(Array(line.output[max(0, taken - 4)...]))
        taken = line.output.count
        return hasMore
    }

    /// Reads until the screen shows the text.
    public func shows(_ text: String, within limit: Duration = .patience) throws {
        let deadline = ContinuousClock.now + limit
        while !screen.text.contains(text) {
            let left = deadline - .now
            guard left > .zero, update(within: left) else {
                throw NeverHappened("the screen shows “\(text)”", within: limit, seen: screen.text)
            }
        }
    }

    /// Reads until the program has ended.
    public func ended(within limit: Duration = .patience) throws -> Exit {
        let deadline = ContinuousClock.now + limit
        while ContinuousClock.now < deadline {
            let hasMore = update(within: .milliseconds(20))
            if !hasMore, let exit = line.exit { return exit }
        }
        throw NeverHappened("the program ends", within: limit, seen: screen.text)
    }

    /// The terminal gets another size and shows nothing until the program paints it.
    public func resize(columns: Int, rows: Int) {
        screen = TerminalEmulator(columns: columns, rows: rows, continuing: screen)
        line.resize(columns: UInt16(columns), rows: UInt16(rows))
    }

    /// As xterm answers: black, and what it is.
    private func answer(_ fresh: [UInt8]) {
        if fresh.firstRange(of: Array("\u{1B}]11;?".utf8)) != nil {
            line.type(bytes: Array("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\".utf8))
        }
        if fresh.firstRange(of: Array("\u{1B}[c".utf8)) != nil { line.type(bytes: Array("\u{1B}[?62;22c".utf8)) }
    }
}
