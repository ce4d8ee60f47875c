import CTestSupport
import Foundation
import CLibrary

/// A program on a terminal whose other end is held here: every byte that it writes is seen, with its time.
///
/// Nobody answers the program and nothing is drawn; for what a screen looks like there is `TmuxScreen`. Use it from one
/// thread; the program is killed when the value goes.
public final class PseudoTerminal {
    public let processIdentifier: Int32

    /// When the program was started.
    public let start: ContinuousClock.Instant

    /// The modes that the terminal had before.
    public let modesBefore: [UInt8]

    /// All that it wrote.
    public private(set) var output: [UInt8] = []

    /// When the program was heard last.
    private var heard: ContinuousClock.Instant
    private var master: Int32
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
        modesBefore = Self.modes(of: master)
        start = .now
        heard = start
        processIdentifier = try spawn(
            [program.url.path] + arguments, environment: self.home.environment.merging(environment) { $1 },
            folder: self.home.url, streams: [terminal, terminal, terminal])
    }

    deinit {
        if exit == nil {
            kill(processIdentifier, SIGKILL)
            waitpid(processIdentifier, nil, 0)
        }
        if master >= 0 { close(master) }
    }

    /// Nil as long as it runs.
    public var exit: Exit? {
        var status: Int32 = 0
        if knownExit == nil, waitpid(processIdentifier, &status, WNOHANG) == processIdentifier {
            knownExit = Exit(waitStatus: status)
        }
        return knownExit
    }

    /// The modes of the terminal, as `stty` shows them.
    public var modes: [UInt8] { Self.modes(of: master) }

    private static func modes(of master: Int32) -> [UInt8] {
        var modes = termios()
        tcgetattr(master, &modes)
        return withUnsafeBytes(of: modes, Array.init)
    }

    /// Gives the terminal another size; the program is told by a signal.
    public func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Closes this end, as a broken connection does; what the program writes or reads then fails.
    public func hangUp() {
        close(master)
        master = -1
    }

    /// When something was typed last that is no text, or text.
    private var typed: (moment: ContinuousClock.Instant, isText: Bool)?

    /// Types as hands do: after text a key comes a little later, and the other way round.
    public func type(_ text: String) {
        for part in HandPace.parts(of: text) {
            let isText = part.unicodeScalars.first.map { $0.value >= 0x20 } ?? true
            if let typed, typed.isText != isText { pause(until: typed.moment + HandPace.pause) }
            type(bytes: Array(part.utf8))
            typed = (.now, isText)
        }
    }

    private func pause(until moment: ContinuousClock.Instant) {
        let left = moment - .now
        if left > .zero { usleep(UInt32(left / .microseconds(1))) }
    }

    /// The same with bytes that need be no text.
    public func type(bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Waits until the program writes something; false if it did not in time, or has closed its terminal.
    ///
    /// - Parameter count: takes no more bytes than that.
    public func read(within limit: Duration, atMost count: Int = 65_536) -> Bool {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, Int32(max(.zero, limit) / .milliseconds(1))) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: count)
        let count = Glibc.read(master, &chunk, chunk.count)
        guard count > 0 else { return false }
        heard = .now
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
        return heard
    }
}
