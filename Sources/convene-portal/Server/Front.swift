import FlyingFox
import FlyingSocks
import Foundation

/// The HTTP server in front of the portal.
struct Front: Sendable {
    /// Longer bodies are refused, as the web server of a portal does.
    static let largestBody = 64 << 20

    let portal: Portal
    /// How long a call can take by the portal's options; what takes longer gets a 500 from FlyingFox.
    let longestCall: Duration

    /// A server for 127.0.0.1 (FlyingFox's own loopback is `::1`); port 0 takes any free one.
    func server(port: UInt16) throws -> HTTPServer {
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
        // No longer than needed: FlyingFox's timer for a request holds on to memory until it runs out, even where
        // the answer was there at once.
        let timeout = longestCall.components.seconds + 15
        return HTTPServer(
            address: address, timeout: TimeInterval(timeout), pool: PromptSockets(), logger: .disabled, handler: self)
    }
}

extension Front: HTTPHandler {
    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let body = try await body(of: request) else {
            return HTTPResponse(.html("<!doctype html><h1>413 Request Entity Too Large</h1>", status: 413))
        }
        var headers: [String: String] = [:]
        for header in request.headers { headers[header.key.rawValue.lowercased()] = header.value }
        var reply = await portal.reply(
            to: WireRequest(
                method: request.method.rawValue, path: request.target.path(), query: request.target.query(),
                headers: headers, body: body))
        if request.method == .HEAD { reply.body = Data() }
        return HTTPResponse(reply)
    }

    /// `nil` if the body is too long; it is read to its end all the same, so that the client can read the answer.
    private func body(of request: HTTPRequest) async throws -> Data? {
        var body = Data()
        var isTooLong = false
        for try await chunk in request.bodySequence {
            isTooLong = isTooLong || body.count + chunk.count > Self.largestBody
            if !isTooLong { body.append(chunk) }
        }
        return isTooLong ? nil : body
    }
}

extension HTTPResponse {
    /// The reply as FlyingFox sends it.
    init(_ reply: Reply) {
        var headers = HTTPHeaders()
        for header in reply.headers { headers[HTTPHeader(header.name)] = header.value }
        let status = HTTPStatusCode(reply.status, phrase: Self.phrase(for: reply.status))
        switch reply.delivery {
        case .whole:
            self.init(statusCode: status, headers: headers, body: reply.body)
        case .cut:
            self.init(webSocket: CutConnection(wait: .zero))
        case .silence:
            self.init(webSocket: CutConnection(wait: .seconds(3600)))
        case .half:
            let bytes = UnsteadyBytes(bytes: reply.body, end: reply.body.count / 2)
            self.init(statusCode: status, headers: headers, body: bytes.sequence)
        case .drip:
            let bytes = UnsteadyBytes(bytes: reply.body, end: reply.body.count, pace: .milliseconds(100))
            self.init(statusCode: status, headers: headers, body: bytes.sequence)
        }
    }

    private static func phrase(for status: Int) -> String {
        switch status {
        case 200: "OK"
        case 302: "Found"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 413: "Request Entity Too Large"
        case 429: "Too Many Requests"
        case 503: "Service Unavailable"
        default: "Internal Server Error"
        }
    }
}
