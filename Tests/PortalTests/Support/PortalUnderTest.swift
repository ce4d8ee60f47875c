import Foundation
import Testing

/// A portal of its own for a test: the built program as a child, which ends with the test.
final class PortalUnderTest {
    let process = Process()
    let port: UInt16
    /// Below which path the default webhook's methods are: `/rest/1/CODE/`.
    let webhook: String
    /// The first line of standard output.
    let firstLine: String
    /// The line after it: every credential.
    let secondLine: String
    /// What a control call proves itself with.
    let controlHeaders: [String: String]
    private let input = Pipe()
    private let output = Pipe()
    private var unread = Data()

    convenience init(_ options: String...) throws { try self.init(options) }

    init(_ options: [String]) throws {
        process.executableURL = Self.executable
        process.arguments = ["--with-parent", "--print-credentials"] + options
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // The child has its own copies; ours would keep its end of the pipe open.
        try input.fileHandleForReading.close()
        try output.fileHandleForWriting.close()
        firstLine = try Self.line(from: output.fileHandleForReading, unread: &unread)
        let url = try #require(URL(string: firstLine), "the first line is no address: \(firstLine)")
        port = UInt16(try #require(url.port, "the first line names no port: \(firstLine)"))
        webhook = url.path.hasSuffix("/") ? url.path : url.path + "/"
        secondLine = try Self.line(from: output.fileHandleForReading, unread: &unread)
        let control = Seen(try JSONSerialization.jsonObject(with: Data(secondLine.utf8)))["control"]
        controlHeaders = [try #require(control["header"].string): try #require(control["secret"].string)]
    }

    deinit {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }

    var origin: String { "http://127.0.0.1:\(port)" }

    /// Closes our end of the child's standard input, as the kernel does when a parent dies.
    func closeInput() throws {
        try input.fileHandleForWriting.close()
    }

    /// Waits until the child has ended; `nil` if it has not after five seconds.
    func end() -> (reason: Process.TerminationReason, status: Int32)? {
        let deadline = ContinuousClock.now + .seconds(5)
        while process.isRunning, ContinuousClock.now < deadline { usleep(1000) }
        return process.isRunning ? nil : (process.terminationReason, process.terminationStatus)
    }

    /// The program beside the test bundle.
    static let executable: URL = {
        let runner = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let folder =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            .map { URL(filePath: $0) } ?? runner
        return folder.deletingLastPathComponent().appending(path: "convene-portal")
    }()

    private static func line(from handle: FileHandle, unread: inout Data) throws -> String {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread = Data(unread[unread.index(after: end)...])
                return line
            }
            let chunk = handle.availableData
            try #require(!chunk.isEmpty, "the portal ended before it said where it is")
            unread.append(chunk)
        }
    }
}
