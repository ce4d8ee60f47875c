import Foundation
import TestSupport
import Testing

@Suite("At the limit of open files")
struct OpenFileTests {
    @Test("clients beyond it are sent away and told of, those who are there are served, and others when there is room")
    func limit() async throws {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", #"ulimit -n 64; exec "$0""#, PortalUnderTest.executable.path]
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        defer { process.terminate() }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let url = try #require(URL(string: line.trimmingCharacters(in: .whitespacesAndNewlines)))
        let port = UInt16(try #require(url.port))
        let request = PortalUnderTest.bytes("GET", url.path + "/profile")

        let first = try RawClient(port: port)
        var others = try (0..<100).map { _ in try RawClient(port: port, timeout: 5) }
        let sentAway = others.suffix(50).map { $0.readToEnd() }
        #expect(sentAway.allSatisfy { $0?.isEmpty != false })
        first.send(request)
        #expect(first.answer()?.status == 200)
        let told = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
        #expect(told.contains("connection was refused") && told.contains("64 open files"))

        others.removeAll()
        try await eventually("a new client is served") {
            guard let client = try? RawClient(port: port, timeout: 1) else { return false }
            client.send(request)
            return client.answer()?.status == 200
        }
        #expect(process.isRunning)
    }
}
