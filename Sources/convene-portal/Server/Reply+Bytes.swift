import FoundationEssentials

extension Reply {
    /// The reply as it goes over the wire. A HEAD request is told the length of a body that does not come.
    func bytes(keepsAlive: Bool, withBody: Bool = true) -> Data {
        withBody ? head(keepsAlive: keepsAlive) + body : head(keepsAlive: keepsAlive)
    }

    /// Everything before the body.
    func head(keepsAlive: Bool) -> Data {
        var text = "HTTP/1.1 \(status) \(phrase)\r\n"
        for header in headers { text += "\(header.name): \(header.value)\r\n" }
        text += "Content-Length: \(body.count)\r\nConnection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
        return Data(text.utf8)
    }

    private var phrase: String {
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
        case 431: "Request Header Fields Too Large"
        case 503: "Service Unavailable"
        default: "Internal Server Error"
        }
    }
}
