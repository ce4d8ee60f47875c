import Foundation
import TestSupport

/// A program at the far end of a slow line: 9,600 baud, and 300 ms from a key to the program.
///
/// The line is simulated: bytes are taken from the program at the pace of the line, so that it waits where a real one
/// would make it wait.
final class SlowLine {
    private static let bytesPerSecond = 960
    private static let delay = Duration.milliseconds(300)
    private static let tick = Duration.milliseconds(20)

    let terminal: EmulatedTerminal

    init(_ peer: Peer) throws {
        terminal = try EmulatedTerminal(
            peer.program, peer.arguments,
            environment: peer.environment.merging(["TERM": "xterm-256color"]) { $1 })
        settle()
    }

    /// What a deed of the user cost, once nothing more comes.
    struct Cost {
        let bytes: Int
        /// What the change of the screen needs at least.
        let needed: Int
        /// From the deed until the screen stands still.
        let time: Duration
    }

    func press(_ keys: String) -> Cost {
        measure {
            wait(Self.delay)
            terminal.line.type(keys)
        }
    }

    /// Types as a person does, letter by letter.
    func type(_ text: String) -> Cost {
        measure {
            for character in text {
                terminal.line.type(String(character))
                wait(.milliseconds(100))
            }
        }
    }

    func resize(columns: Int, rows: Int) -> Cost {
        terminal.resize(columns: columns, rows: rows)
        return measure {}
    }

    /// What it wrote until its first screen stood still.
    var firstPaint: Cost {
        let blank = TerminalEmulator(columns: terminal.screen.columns, rows: terminal.screen.rows)
        let bytes = terminal.line.output.count
        return Cost(
            bytes: bytes, needed: ScreenCost(from: blank, to: terminal.screen).bytes,
            time: .seconds(bytes) / Self.bytesPerSecond)
    }

    private func measure(_ deed: () -> Void) -> Cost {
        let (before, count, start) = (terminal.screen, terminal.line.output.count, ContinuousClock.now)
        deed()
        let end = settle()
        return Cost(
            bytes: terminal.line.output.count - count, needed: ScreenCost(from: before, to: terminal.screen).bytes,
            time: end - start)
    }

    /// Lets time pass, in which the line goes on.
    private func wait(_ duration: Duration) {
        let end = ContinuousClock.now + duration
        while ContinuousClock.now < end { pass() }
    }

    /// Reads until nothing has come for a second and gives the time of the last byte.
    @discardableResult
    private func settle() -> ContinuousClock.Instant {
        var last = ContinuousClock.now
        while ContinuousClock.now - last < .seconds(1) {
            if pass() { last = .now }
        }
        return last
    }

    /// One moment of the line; true if something came through.
    @discardableResult
    private func pass() -> Bool {
        let end = ContinuousClock.now + Self.tick
        let count = Int(Double(Self.bytesPerSecond) * (Self.tick / .seconds(1)))
        let came = terminal.update(within: Self.tick, atMost: count)
        let left = end - .now
        if left > .zero { usleep(UInt32(left / .microseconds(1))) }
        return came
    }
}
