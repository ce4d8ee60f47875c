import Foundation
import CLibrary
import Synchronization

/// How a program ended.
public enum Exit: Equatable, Sendable {
    case status(Int32)
    case signal(Int32)

    /// From what `waitpid` reports.
    init(waitStatus: Int32) {
        self = waitStatus & 0x7f == 0 ? .status((waitStatus >> 8) & 0xff) : .signal(waitStatus & 0x7f)
    }
}

/// A program that is running, without a terminal, in a session of its own. It is killed when the value goes.
public final class Child: Sendable {
    public let processIdentifier: Int32
    private let name: String
    private let home: TemporaryHome
    private let files: TemporaryFolder
    private let knownExit = Mutex<Exit?>(nil)

    /// Starts `program` in `home`, or in a new one if none is given. It gets `environment` above the home's environment,
    /// works in `folder`, else in the home, and has `input` as its whole standard input.
    ///
    /// Throws `POSIXError` when the program cannot be started.
    public init(
        _ program: Executable, _ arguments: [String] = [], home: TemporaryHome? = nil,
        environment: [String: String] = [:], folder: URL? = nil, input: String = ""
    ) throws {
        self.home = try home ?? TemporaryHome()
        name = program.description
        let files = try TemporaryFolder()
        self.files = files
        let streams = ["input", "output", "errors"].map { files.url.appending(path: $0).path }
        try Data(input.utf8).write(to: files.url.appending(path: "input"))
        processIdentifier = try spawn(
            [program.url.path] + arguments, environment: self.home.environment.merging(environment) { $1 },
            folder: folder ?? self.home.url, streams: streams)
    }

    deinit {
        guard exit == nil else { return }
        kill(processIdentifier, SIGKILL)
        waitpid(processIdentifier, nil, 0)
    }

    /// What it has written to standard output so far.
    public var output: String { text(of: "output") }

    /// What it has written to standard error so far.
    public var errors: String { text(of: "errors") }

    /// Nil as long as it runs.
    public var exit: Exit? {
        knownExit.withLock { known in
            var status: Int32 = 0
            if known == nil, waitpid(processIdentifier, &status, WNOHANG) == processIdentifier {
                known = Exit(waitStatus: status)
            }
            return known
        }
    }

    /// Sends a signal, unless it has ended.
    public func signal(_ number: Int32) {
        if exit == nil { kill(processIdentifier, number) }
    }

    /// Waits for its end. One that is still running after `limit` is killed, and `NeverHappened` thrown.
    public func ended(within limit: Duration = .patience) async throws -> Exit {
        do {
            return try await firstValue("\(name) ends", within: limit, seen: "output: \(output)\nerrors: \(errors)") {
                exit
            }
        } catch {
            signal(SIGKILL)
            throw error
        }
    }

    private func text(of stream: String) -> String {
        let bytes = (try? Data(contentsOf: files.url.appending(path: stream))) ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }
}
