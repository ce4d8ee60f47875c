import FoundationEssentials

/// Calls methods of one portal.
///
/// A value without state: every call is one exchange on a connection of its own. Calls may run at the same time, from
/// any task. A cancelled task ends its call within milliseconds. Nothing is ever sent twice.
public struct Client: Sendable {
    public let portal: Portal
    /// For one request.
    public let timeout: Duration
    private let transport: any Transport

    /// The portal itself gives up after 60 seconds; a shorter time-out makes outcomes unknown that were not
    /// (reference A7).
    public static let usualTimeout = Duration.seconds(65)

    public init(portal: Portal, timeout: Duration = usualTimeout, transport: any Transport = CurlTransport()) {
        self.portal = portal
        self.timeout = timeout
        self.transport = transport
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
        let redaction = Redaction([portal.secret])
        let request = HTTPRequest(
            address: portal.address(of: method.name), body: Data(body(parameters).utf8),
            contentType: "application/json", direct: portal.isLoopback, timeout: timeout, progress: progress,
            redaction: redaction)
        let answer: HTTPAnswer
        do {
            answer = try await transport.send(request)
        } catch {
            throw PortalError(.transport(error), effect: method.effect)
        }
        return try Envelope(method: method, address: request.address, redaction: redaction).reply(in: answer)
    }

    private func body(_ parameters: JSONValue) -> String {
        portal.secret.exposed { Self.body(parameters, for: portal, token: $0) }
    }

    /// The body as it would be sent, with the token masked: for dry runs.
    public func redactedBody(_ parameters: JSONValue) -> JSONValue {
        Self.authorized(parameters, for: portal, token: Secret.mask)
    }

    private static func body(_ parameters: JSONValue, for portal: Portal, token: String) -> String {
        authorized(parameters, for: portal, token: token).text()
    }

    private static func authorized(_ parameters: JSONValue, for portal: Portal, token: String) -> JSONValue {
        guard case .token = portal.credential, case .object(let members) = parameters else { return parameters }
        return .object(members + [.init("auth", .string(token))])
    }
}
