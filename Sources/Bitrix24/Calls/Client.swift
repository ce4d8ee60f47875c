/// Calls methods of one portal.
///
/// Every call is one exchange on a connection of its own. Calls may run at the same time, from any task. A cancelled task
/// ends its call within milliseconds. Nothing is ever sent twice, but for a call that the portal refused because the
/// access token of a local application had expired: it goes out once more with a new one.
public struct Client: Sendable {
    public let portal: Portal
    /// For one request.
    public let timeout: Duration
    let transport: any Transport
    private let access: Access?
    /// Lets time pass between the requests of one question.
    let wait: @Sendable (Duration) async throws(CancellationError) -> Void

    /// The portal itself gives up after 60 seconds; a shorter time-out makes outcomes unknown that were not
    /// (rest.md A7).
    public static let usualTimeout = Duration.seconds(65)

    /// - Parameters:
    ///   - access: where the tokens of a local application come from; nil for any other credential.
    ///   - wait: lets time pass, where one question takes more requests than the portal allows at once.
    public init(
        portal: Portal, timeout: Duration = usualTimeout, transport: any Transport = CurlTransport(),
        access: Access? = nil,
        wait: @escaping @Sendable (Duration) async throws(CancellationError) -> Void = Worker.pause
    ) {
        self.portal = portal
        self.timeout = timeout
        self.transport = transport
        self.access = access
        self.wait = wait
    }

    /// Sends one request and reads its answer.
    ///
    /// - Parameters:
    ///   - parameters: an object. With a token `auth` is added to it.
    ///   - progress: counts the bytes of the body as they leave.
    /// - Throws: `PortalError`, which tells whether the call may have run.
    public func call<Value: Decodable & Sendable>(
        _ method: Method, _ parameters: JSONValue = .object([]), returning: Value.Type = Value.self,
        progress: UploadProgress? = nil
    ) async throws(PortalError) -> Reply<Value> {
        let call = Call(method: method, parameters: parameters, timeout: timeout, progress: progress)
        guard let access else {
            return try await call.exchange(with: portal, over: transport, Redaction([portal.secret]))
        }
        let pair = try access.pair()
        do {
            return try await call.exchange(with: access.opened(portal, with: pair), over: transport, access.redaction)
        } catch {
            guard error.isExpiry else { throw error }
        }
        let fresh = try await access.pair(after: pair)
        return try await call.exchange(with: access.opened(portal, with: fresh), over: transport, access.redaction)
    }

    /// The body as it would be sent, with the token masked: for dry runs.
    public func redactedBody(_ parameters: JSONValue) -> JSONValue {
        Call.authorized(parameters, for: portal, token: Secret.mask)
    }
}

extension PortalError {
    /// The portal did not carry out the call, because the access token is too old.
    public var isExpiry: Bool {
        isRefusal("EXPIRED_TOKEN")
    }
}
