import FlyingFox
import FlyingSocks
import Foundation

/// FlyingFox's socket pool with `TCP_NODELAY` set: FlyingFox writes head and body of an answer apart, and without it
/// each answer on a kept connection waits 40 ms for the client's acknowledgement.
///
/// Accepted sockets inherit the option from the listening one, which waits here before the first of them comes.
struct PromptSockets: AsyncSocketPool {
    private let pool: any AsyncSocketPool = HTTPServer.defaultPool()

    func prepare() async throws { try await pool.prepare() }

    func run() async throws { try await pool.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        var isOn: Int32 = 1
        setsockopt(socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}
