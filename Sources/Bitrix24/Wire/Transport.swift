import FoundationEssentials
import Synchronization

/// A POST, or the GET of a file. Address and body hold the credential: they are for transports; every description shows
/// them masked.
public struct HTTPRequest: Sendable {
    public let address: String
    public let body: Data
    /// Of the body; for a file those that are taken, as `Accept` has them.
    public let contentType: String
    /// No proxy, whatever the environment says: the portal is on this machine.
    public let direct: Bool
    /// For the whole exchange.
    public let timeout: Duration
    /// For the name, the connection and TLS: what has not answered by then is not the portal.
    public static let connectLimit = Duration.seconds(15)
    /// Counts the bytes of the body as they leave; read it from any thread.
    public let progress: UploadProgress?
    /// Masks every secret that the request holds.
    public let redaction: Redaction
    /// The answer brings secrets that nobody knows yet: it is shown to nobody.
    public var answerIsSecret = false
    /// Fetches a file: there is no body, and the answer may be anything.
    public internal(set) var isDownload = false
    /// An answer that is longer is given up.
    public internal(set) var answerLimit = CurlTransport.answerLimit

    static func download(
        _ address: String, accepting types: String, direct: Bool, timeout: Duration, answerLimit: Int
    ) -> HTTPRequest {
        HTTPRequest(
            address: address, body: Data(), contentType: types, direct: direct, timeout: timeout, progress: nil,
            redaction: Redaction([]), isDownload: true, answerLimit: answerLimit)
    }
}

extension HTTPRequest: CustomStringConvertible, CustomLeafReflectable {
    public var description: String { "\(isDownload ? "GET" : "POST") \(redaction.redacted(from: address))" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// An answer, whatever its status. It may repeat the credential: descriptions leave out what the server wrote.
public struct HTTPAnswer: Sendable {
    public let status: Int
    public let contentType: String?
    /// Where a redirect leads: an absolute address.
    public let location: String?
    /// How long the server wants to be left alone (`Retry-After`); nil where it did not say.
    public let retryAfter: Duration?
    public let body: Data
    public let transfer: Transfer

    public init(
        status: Int, contentType: String? = nil, location: String? = nil, retryAfter: Duration? = nil, body: Data,
        transfer: Transfer
    ) {
        self.status = status
        self.contentType = contentType
        self.location = location
        // Some servers put the mark of UTF-8 in front, which no reader of JSON takes.
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        self.body = body.starts(with: mark) ? Data(body.dropFirst(mark.count)) : body
        self.retryAfter = retryAfter
        self.transfer = transfer
    }
}

extension HTTPAnswer: CustomStringConvertible, CustomLeafReflectable {
    public var description: String { "HTTP \(status), \(body.count) bytes" }
    public var customMirror: Mirror { Mirror(self, children: []) }
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
