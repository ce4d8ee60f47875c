import Foundation
import TestSupport

/// Times of many runs.
struct Spread {
    private let sorted: [Duration]

    init(_ times: [Duration]) {
        sorted = times.sorted()
    }

    func percentile(_ hundredths: Int) -> Duration { sorted[min(sorted.count - 1, sorted.count * hundredths / 100)] }
    var median: Duration { sorted[sorted.count / 2] }
    var ninetiethPercentile: Duration { sorted[sorted.count * 9 / 10] }
}

/// From the start of the program to its first byte, and to the last text of its first screen.
struct FirstPaint {
    let firstByte: Spread
    let wholeScreen: Spread

    /// Runs the peers in turn, so that whatever else the machine does meets all of them; by the peers' order.
    static func measure(_ peers: [Peer], runs: Int) throws -> [FirstPaint] {
        var samples = peers.map { _ in (first: [Duration](), whole: [Duration]()) }
        for run in -3..<runs {
            for (number, peer) in peers.enumerated() {
                let terminal = try peer.start()
                guard terminal.read(within: .patience) else { throw Silent(peer: peer) }
                let first = ContinuousClock.now - terminal.start
                let whole = try terminal.wait(for: peer.lastPainted) - terminal.start
                // The first rounds warm the caches.
                guard run >= 0 else { continue }
                samples[number].first.append(first)
                samples[number].whole.append(whole)
            }
        }
        return samples.map { FirstPaint(firstByte: Spread($0.first), wholeScreen: Spread($0.whole)) }
    }

    struct Silent: Error {
        let peer: Peer
    }
}

enum WholeRun {
    /// From the start of the programs to their end, by the peers' order; run in turn like `FirstPaint`.
    static func measure(_ peers: [Peer], runs: Int) throws -> [Spread] {
        var samples = peers.map { _ in [Duration]() }
        for run in -3..<runs {
            for (number, peer) in peers.enumerated() {
                let terminal = try peer.start()
                while terminal.exit == nil { _ = terminal.read(within: .milliseconds(1)) }
                let span = ContinuousClock.now - terminal.start
                guard terminal.exit == .status(0) else { throw Failed(peer: peer, output: terminal.output) }
                if run >= 0 { samples[number].append(span) }
            }
        }
        return samples.map(Spread.init)
    }

    struct Failed: Error, CustomStringConvertible {
        let peer: Peer
        let output: [UInt8]

        var description: String { "\(peer.name) failed: \(String(decoding: output, as: UTF8.self))" }
    }
}

enum Typing {
    private static let text = "The quarterly review of everything"

    /// The bytes that a program writes for each character typed at a person's pace, after `keys` have led to the field.
    static func bytesPerCharacter(_ peer: Peer, after keys: [String] = []) throws -> Double {
        let terminal = try peer.startSettled()
        for key in keys {
            terminal.type(key)
            terminal.settle(silence: .milliseconds(200))
        }
        let before = terminal.output.count
        for character in text {
            terminal.type(String(character))
            terminal.settle(silence: .milliseconds(100))
        }
        terminal.settle(silence: .seconds(1))
        return Double(terminal.output.count - before) / Double(text.count)
    }
}

enum Idle {
    /// The system calls of all threads in ten seconds without a key, as strace sees them.
    static func systemCalls(_ peer: Peer) throws -> Int {
        let terminal = try peer.startSettled()
        let folder = try TemporaryFolder()
        let trace = folder.url.appending(path: "trace")
        let strace = try Child(
            .installed("strace"), ["-f", "-o", trace.path, "-p", "\(terminal.processIdentifier)"])
        let end = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < end { _ = terminal.read(within: end - .now) }
        strace.signal(SIGINT)
        while strace.exit == nil { _ = terminal.read(within: .milliseconds(10)) }
        let calls = try String(contentsOf: trace, encoding: .utf8).split(separator: "\n")
        // A thread that only waits shows the call in which it does, cut off by strace when it leaves: without a result.
        let result = try Regex(#"\)\s+= "#)
        return calls.count { $0.contains(result) }
    }
}

enum Memory {
    /// The most that convene held once it has created a chat.
    static func peakAfterSending(_ convene: Peer) throws -> Int {
        let functionKey2 = "\u{1B}OQ"
        let terminal = try convene.startSettled()
        terminal.type("Measured")
        terminal.settle(silence: .milliseconds(200))
        terminal.type(functionKey2)
        terminal.settle(silence: .milliseconds(500))
        terminal.type("\r")
        try terminal.wait(for: "created")
        terminal.settle(silence: .milliseconds(500))
        return try peak(terminal)
    }

    /// The most that a process ever held, in bytes.
    static func peak(_ terminal: PseudoTerminal) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(terminal.processIdentifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (Int(line.filter(\.isNumber)) ?? 0) * 1024
    }
}
