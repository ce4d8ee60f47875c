import FoundationEssentials

/// The request line and the headers of an HTTP/1 request.
struct RequestHead: Equatable, Sendable {
    /// How the body is delimited.
    enum Body: Equatable, Sendable {
        case length(Int)
        case chunked
    }

    /// Longer heads are refused.
    static let longest = 64 << 10

    let method: String
    /// Percent-encoded, without the query.
    let path: String
    let query: String
    /// Names in lower case; of equal ones the last.
    let headers: [String: String]
    let body: Body
    /// Whether the client may send another request on this connection.
    let keepsAlive: Bool

    /// Whether the client waits for a word before it sends the body.
    var expectsContinue: Bool { headers["expect"]?.lowercased() == "100-continue" }

    /// - Parameter bytes: everything before the empty line.
    /// - Throws: `MalformedRequest.notHTTP`.
    init(_ bytes: Data) throws(MalformedRequest) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notHTTP }
        var lines = text.split(separator: "\r\n")[...]
        let words = lines.popFirst()?.split(separator: " ", omittingEmptySubsequences: false) ?? []
        guard words.count == 3, words[2].hasPrefix("HTTP/1."), !words[0].isEmpty else { throw .notHTTP }
        method = String(words[0])
        let target = Self.withoutOrigin(words[1])
        path = String(target.prefix { $0 != "?" })
        query = String(target.dropFirst(path.count + 1))
        var headers: [String: String] = [:]
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw .notHTTP }
            headers[parts[0].lowercased()] = String(parts[1]).trimmingPortalSpace
        }
        self.headers = headers
        body = try Self.body(headers)
        let connection = headers["connection"]?.lowercased() ?? ""
        keepsAlive = words[2] == "HTTP/1.0" ? connection.contains("keep-alive") : !connection.contains("close")
    }

    /// What a client writes that takes the portal for a proxy: `GET http://host/path`.
    private static func withoutOrigin(_ target: Substring) -> Substring {
        guard !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") else { return target }
        return target[scheme.upperBound...].drop { $0 != "/" }
    }

    private static func body(_ headers: [String: String]) throws(MalformedRequest) -> Body {
        switch (headers["transfer-encoding"]?.lowercased(), headers["content-length"]) {
        case (nil, nil): return .length(0)
        case ("chunked", nil): return .chunked
        case (nil, let text?):
            guard let length = Int(text), length >= 0 else { throw .notHTTP }
            return .length(length)
        default: throw .notHTTP
        }
    }
}

/// Why a connection cannot go on.
enum MalformedRequest: Error {
    case notHTTP
    case headTooLong

    var reply: Reply {
        switch self {
        case .notHTTP: .html("<!doctype html><h1>400 Bad Request</h1>", status: 400)
        case .headTooLong: .html("<!doctype html><h1>431 Request Header Fields Too Large</h1>", status: 431)
        }
    }
}
