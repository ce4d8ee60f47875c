import Glibc
import Synchronization

/// Accepts clients and serves each in a task of its own.
struct Listener: Sendable {
    /// Descriptors that connections leave to the portal itself: standard streams, sockets, the state file.
    static let ownDescriptors = 24

    var port: UInt16 { socket.port }
    private let socket: ListeningSocket

    /// - Parameter port: 0 for any free one.
    init(port: UInt16) throws(SystemError) {
        socket = try ListeningSocket(port: port)
    }

    /// Serves until the program ends.
    ///
    /// - Parameter fileLimit: how many descriptors the program may have. A client for whom none is left is sent away
    ///   at once, so that it does not wait for an answer that cannot come.
    func run(_ portal: Portal, fileLimit: Int) async throws(SystemError) {
        let readiness = try Readiness()
        let room = max(1, fileLimit - Self.ownDescriptors)
        let open = OpenConnections()
        let refused = RefusedConnections(room: room, fileLimit: fileLimit)
        while true {
            let descriptor: Int32
            do {
                descriptor = try await socket.accept(waitingOn: readiness)
            } catch {
                // Whatever the system is short of, later clients are served.
                refused.note(error)
                try? await Task.sleep(for: .milliseconds(20))
                continue
            }
            guard open.count < room else {
                close(descriptor)
                refused.note()
                continue
            }
            open.add()
            Task {
                await Connection(ClientSocket(descriptor, readiness: readiness)).serve(portal)
                open.remove()
            }
        }
    }
}

private final class OpenConnections: Sendable {
    private let number = Atomic(0)

    var count: Int { number.load(ordering: .relaxed) }

    func add() { number.add(1, ordering: .relaxed) }

    func remove() { number.subtract(1, ordering: .relaxed) }
}
