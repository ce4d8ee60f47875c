import FoundationEssentials

/// A request as it came over the wire, before anything in it is believed.
struct WireRequest: Sendable {
    var method: String
    /// Percent-encoded, without the query.
    var path: String
    /// Percent-encoded, without `?`.
    var query: String
    /// Names in lower case.
    var headers: [String: String]
    var body: Data

    /// The host that the client thinks it talks to, for links; `fallback` if the header is absent or not a host.
    func host(or fallback: String) -> String {
        guard let host = headers["host"], !host.isEmpty, host.utf8.count <= 255,
            host.utf8.allSatisfy({ Self.hostBytes.contains($0) })
        else { return fallback }
        return host
    }

    private static let hostBytes = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]".utf8)

    /// The token of an `Authorization: Bearer` header.
    var bearerToken: String? {
        guard let header = headers["authorization"], header.lowercased().hasPrefix("bearer ") else { return nil }
        return String(header.dropFirst(7)).trimmingPortalSpace
    }

    /// Scheme and host as the client knows them, so that links lead back through a tunnel.
    var origin: String { "http://\(host(or: "127.0.0.1"))" }

    /// Whether it came by a name that is not this machine's, or from a page that is not the portal's own. That is how
    /// other sites' pages reach a program on loopback.
    var isForeign: Bool {
        guard let host = headers["host"] else { return headers["origin"] != nil }
        let name = host.hasSuffix("]") ? host : host.replacing(/:[0-9]*$/, with: "")
        guard ["127.0.0.1", "localhost", "[::1]"].contains(name.lowercased()) else { return true }
        return headers["origin"].map { $0 != "http://\(host)" } ?? false
    }
}
