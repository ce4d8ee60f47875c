import CTestSupport
import Foundation
import Glibc

/// A program on a terminal whose other end is held here: every byte that it writes is seen, with its time.
///
/// Nobody answers the program and nothing is drawn; for what a screen looks like there is `TmuxScreen`. Use it from one
/// thread; the program is killed when the value goes.
public final class PseudoTerminal {
    public let processIdentifier: Int32

    /// When the program was started.
    public let start: ContinuousClock.Instant

    /// All that it wrote.
    public private(set) var output: [UInt8] = []

    private let master: Int32
    private let home: TemporaryHome
    private var knownExit: Exit?

    /// Starts `program` in `home`, or in a new one if none is given, with `environment` above the home's environment.
    public init(
        _ program: Executable, _ arguments: [String] = [], home: TemporaryHome? = nil,
        environment: [String: String] = ["TERM": "xterm-256color"], columns: UInt16 = 80, rows: UInt16 = 24
    ) throws {
        self.home = try home ?? TemporaryHome()
        var name = [CChar](repeating: 0, count: 128)
        master = open_terminal(columns, rows, &name, name.count)
        guard master >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        let terminal = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        start = .now
        processIdentifier = try spawn(
            [program.url.path] + arguments, environment: self.home.environment.merging(environment) { $1 },
            folder: self.home.url, streams: [terminal, terminal, terminal])
    }

    deinit {
        if exit == nil {
            kill(processIdentifier, SIGKILL)
            waitpid(processIdentifier, nil, 0)
        }
        close(master)
    }

    /// Nil as long as it runs.
    public var exit: Exit? {
        var status: Int32 = 0
        if knownExit == nil, waitpid(processIdentifier, &status, WNOHANG) == processIdentifier {
            knownExit = Exit(waitStatus: status)
        }
        return knownExit
    }

    /// Sends bytes as if they were typed.
    public func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Waits until the program writes something; false if it did not in time, or has closed its terminal.
    public func read(within limit: Duration) -> Bool {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, Int32(max(.zero, limit) / .milliseconds(1))) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &chunk, chunk.count)
        guard count > 0 else { return false }
        output += chunk[..<count]
        return true
    }

    /// Reads until the program has been silent for so long.
    public func settle(silence: Duration) {
        while read(within: silence) {}
    }

    /// Reads until `text` was written in one piece, as of the byte number `from`, and gives the time at which it was
    /// there; throws `NeverHappened` if it was not in time.
    @discardableResult
    public func wait(
        for text: String, from: Int = 0, within limit: Duration = .patience
    ) throws -> ContinuousClock.Instant {
        let deadline = ContinuousClock.now + limit
        while output[from...].firstRange(of: Array(text.utf8)) == nil {
            let left = deadline - .now
            guard left > .zero, read(within: left) else {
                throw NeverHappened("“\(text)”", within: limit, seen: String(decoding: output, as: UTF8.self))
            }
        }
        return .now
    }
}
