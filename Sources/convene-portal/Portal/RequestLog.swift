import FoundationEssentials

/// One line on standard error for each request. Nothing that could hold a secret gets there: of a REST path the
/// method's name, and that only if the portal has such a method.
struct RequestLog: Sendable {
    let methods: MethodTable

    func note(_ request: WireRequest, reply: Reply, took: Duration) {
        StandardStream.error.write(line: line(request, reply: reply, at: .now, took: took))
    }

    private func line(_ request: WireRequest, reply: Reply, at date: Date, took: Duration) -> String {
        let milliseconds = took.components.seconds * 1000 + took.components.attoseconds / 1_000_000_000_000_000
        return "\(date.portalText) \(verb(request)) \(subject(request)) "
            + "\(request.body.count)B \(outcome(reply)) \(reply.body.count)B \(milliseconds)ms"
    }

    private func verb(_ request: WireRequest) -> String {
        ["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE"].contains(request.method) ? request.method : "?"
    }

    private func outcome(_ reply: Reply) -> String {
        switch reply.delivery {
        case .whole: String(reply.status)
        case .half, .drip: "\(reply.status)/\(reply.delivery)"
        case .cut, .silence: "\(reply.delivery)"
        }
    }

    private func subject(_ request: WireRequest) -> String {
        if let address = RestAddress(path: request.path) {
            let method = methods.method(named: address.method)?.name ?? "unknown-method"
            return address.webhook.map { "\(method) user=\($0.user)" } ?? "\(method) token"
        }
        let root = request.path.split(separator: "/").first.map(String.init) ?? ""
        return ["", "online", "upload", "oauth", "control"].contains(root) ? "/\(root)" : "?"
    }
}
