import FlyingSocks
import Foundation

/// The listening socket on 127.0.0.1, and a task for each connection that comes in.
struct Listener: Sendable {
    /// The port that was asked for, or the free one that was found.
    let port: UInt16
    private let socket: Socket

    /// Opens the port; from here on clients can connect, and wait until `run`.
    ///
    /// - Parameter port: 0 for any free one.
    /// - Throws: `SocketError` if the port is taken or may not be used.
    init(port: UInt16) throws {
        socket = try Socket(domain: AF_INET)
        try socket.setValue(true, for: .localAddressReuse)
        // Connections inherit it: an answer must not wait for the acknowledgement of the one before.
        try socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
        try socket.listen()
        guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.unsupportedAddress }
        self.port = port
    }

    /// Serves until the task is cancelled.
    func run(_ portal: Portal) async throws {
        let pool = SocketPool.make()
        try await pool.prepare()
        let listening = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await pool.run() }
            while !Task.isCancelled {
                do {
                    let client = try await listening.accept()
                    group.addTask { await Connection(client).serve(portal) }
                } catch is SocketError {
                    // Too many open files, or a client that went away again: later ones are served.
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
        }
    }
}
