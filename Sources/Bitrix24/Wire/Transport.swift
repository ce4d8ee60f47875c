import FoundationEssentials
import Synchronization

/// A POST of JSON. The address and the body hold the credential: neither is ever printed.
public struct HTTPRequest: Sendable {
    public let address: String
    public let body: Data
    /// No proxy, whatever the environment says: the portal is on this machine.
    public let direct: Bool
    /// For the whole exchange.
    public let timeout: Duration
    /// Counts the bytes of the body as they leave; read it from any thread.
    public let progress: UploadProgress?
}

/// An answer, whatever its status.
public struct HTTPAnswer: Sendable {
    public let status: Int
    public let contentType: String?
    /// Where a redirect points, without path, query and credential.
    public let redirectTarget: String?
    public let body: Data
    public let transfer: Transfer

    public init(
        status: Int, contentType: String? = nil, redirectTarget: String? = nil, body: Data, transfer: Transfer
    ) {
        self.status = status
        self.contentType = contentType
        self.redirectTarget = redirectTarget
        self.body = body
        self.transfer = transfer
    }
}

/// One exchange with a server.
///
/// An implementation sends the request once: it repeats nothing, follows no redirect and reuses no connection. When
/// the calling task is cancelled it ends at once with `.cancelled`.
public protocol Transport: Sendable {
    func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer
}

/// How much of a body has left; written by the transport's thread, read by whoever shows it.
public final class UploadProgress: Sendable {
    private let count = Atomic<Int>(0)

    public init() {}

    public internal(set) var sent: Int {
        get { count.load(ordering: .relaxed) }
        set { count.store(newValue, ordering: .relaxed) }
    }
}
