import Foundation
import TestSupport
import Testing

@Suite("When this machine has nothing left to give")
struct ResourceTests {
    @Test("Too few file descriptors are said as such, not as a portal that cannot be reached", arguments: 4...9)
    func descriptors(limit: Int) async throws {
        let server = try FaultServer(connections: answers("3102"))
        let child = try Child(
            .shell,
            ["-c", "ulimit -n \(limit); exec \"$0\" create --url \(server.url) --title x", Executable.convene.url.path])
        let end = try await child.ended()
        guard server.requests.isEmpty else {
            #expect(end == .status(0), "\(child.errors)")
            return
        }
        #expect(end != .status(0))
        #expect(!child.errors.contains("could not be reached"), "\(child.errors)")
        #expect(!child.output.contains("3102"))
    }
}
