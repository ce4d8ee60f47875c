import Foundation
import Glibc
import Synchronization

/// An HTTP server on 127.0.0.1 that misbehaves as it is told, below HTTP where no library would let it.
///
/// It runs on threads of its own and stops when the value goes.
public final class FaultServer: Sendable {
    private let listener: Int32
    private let port: UInt16
    private let seen: Observations

    /// A server that does on the first, second, … connection what the first, second, … row says, one exchange for each
    /// request; a connection ends after its last exchange. The last row serves every further connection.
    public init(connections: [[Exchange]]) throws {
        (listener, port) = try Self.listen()
        let seen = Observations()
        self.seen = seen
        let listener = listener
        Thread.detachNewThread {
            while true {
                let socket = accept(listener, nil, nil)
                guard socket >= 0 else {
                    close(listener)
                    return
                }
                // A program started meanwhile must not keep the connection open.
                _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
                let number = seen.state.withLock { state in
                    state.connections += 1
                    return state.connections
                }
                let exchanges = connections[min(number, connections.count) - 1]
                Thread.detachNewThread { Conversation(socket: socket, seen: seen).carryOut(exchanges) }
            }
        }
    }

    /// A server that does the same with the one request of every connection.
    public convenience init(_ exchange: Exchange) throws {
        try self.init(connections: [[exchange]])
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// An incoming-webhook address of this server.
    public var url: String { "http://127.0.0.1:\(port)/rest/1/s3cr3tc0de/" }

    /// How many connections were made so far.
    public var connections: Int { seen.state.withLock { $0.connections } }

    /// All requests whose head arrived, in the order in which they did.
    public var requests: [RecordedRequest] { seen.state.withLock { $0.requests } }

    /// How many requests arrived whole, which is how often a portal would have acted.
    public var completeRequests: Int { requests.count { $0.isComplete } }

    /// What the threads of the connections report.
    final class Observations: Sendable {
        let state = Mutex((connections: 0, requests: [RecordedRequest]()))
    }

    private static func listen() throws -> (Int32, UInt16) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failed = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) != 0 || Glibc.listen(listener, 64) != 0
                    || getsockname(listener, address, &length) != 0
            }
        }
        _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
        guard listener >= 0, !failed else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        return (listener, UInt16(bigEndian: address.sin_port))
    }
}
