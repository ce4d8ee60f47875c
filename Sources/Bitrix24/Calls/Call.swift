import FoundationEssentials

/// A call of a method, to be sent with whatever credential is good at the time.
struct Call {
    let method: Method
    /// An object.
    let parameters: JSONValue
    /// For the whole exchange.
    let timeout: Duration
    let progress: UploadProgress?

    /// Sends it once and reads the answer.
    func exchange<Value: Decodable & Sendable>(
        with portal: Portal, over transport: any Transport, _ redaction: Redaction
    ) async throws(PortalError) -> Reply<Value> {
        let body = portal.secret.exposed { Self.authorized(parameters, for: portal, token: $0).text() }
        let request = HTTPRequest(
            address: portal.address(of: method.name), body: Data(body.utf8), contentType: "application/json",
            direct: portal.isLoopback, timeout: timeout, progress: progress, redaction: redaction)
        let answer: HTTPAnswer
        do {
            answer = try await transport.send(request)
        } catch {
            throw PortalError(.transport(error), host: portal.host, effect: method.effect)
        }
        return try Envelope(method: method, address: request.address, redaction: redaction).reply(in: answer)
    }

    /// The parameters with the token among them, where the portal is called with one.
    static func authorized(_ parameters: JSONValue, for portal: Portal, token: String) -> JSONValue {
        if case .webhook = portal.credential { return parameters }
        guard case .object(let members) = parameters else { return parameters }
        return .object(members + [.init("auth", .string(token))])
    }
}
