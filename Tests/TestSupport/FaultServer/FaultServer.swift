import Foundation
import Synchronization

/// An HTTP server on 127.0.0.1 that misbehaves as it is told, below HTTP where no library would let it.
///
/// It runs on threads of its own and stops when the value goes.
public final class FaultServer: Sendable {
    private let server: LoopbackServer
    private let seen: Observations

    /// A server that does on the first, second, … connection what the first, second, … row says, one exchange for each
    /// request; a connection ends after its last exchange. The last row serves every further connection.
    public init(connections: [[Exchange]]) throws {
        let seen = Observations()
        self.seen = seen
        server = try LoopbackServer { socket in
            let number = seen.state.withLock { state in
                state.connections += 1
                return state.connections
            }
            let exchanges = connections[min(number, connections.count) - 1]
            Conversation(socket: socket, seen: seen).carryOut(exchanges)
        }
    }

    /// A server that does the same with the one request of every connection.
    public convenience init(_ exchange: Exchange) throws {
        try self.init(connections: [[exchange]])
    }

    /// An incoming-webhook address of this server.
    public var url: String { "http://127.0.0.1:\(server.port)/rest/1/s3cr3tc0de/" }

    public var port: UInt16 { server.port }

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
}
