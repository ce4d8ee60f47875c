/// Where a server answers: scheme, host and port, without path and credential.
public struct Origin: Sendable, Equatable {
    public let scheme: Portal.Scheme
    /// Lower case, in the form of name servers (`xn--…`); an IPv6 address stands in brackets.
    public let host: String
    public let port: Int?

    public init(scheme: Portal.Scheme = .https, host: String, port: Int? = nil) {
        self.scheme = scheme
        self.host = host
        self.port = port
    }

    /// `https://acme.bitrix24.com`
    public var text: String { "\(scheme.rawValue)://\(name)" }

    /// `host` or `host:port`.
    public var name: String { port.map { "\(host):\($0)" } ?? host }

    /// The name for people, with both forms of an internationalised host.
    public var shownName: String {
        let decoded = InternationalHost.decoded(host)
        return decoded == host ? name : "\(port.map { "\(decoded):\($0)" } ?? decoded) (\(name))"
    }

    /// `text` for people.
    public var shownText: String { "\(scheme.rawValue)://\(shownName)" }

    public var isLoopback: Bool { Host.isLoopback(host) }

    /// Takes an absolute address apart, into the origin and all that follows.
    ///
    /// - Throws: `AddressIssue` for what is neither http nor https, names a user or has no host.
    static func splitting(_ address: String) throws(AddressIssue) -> (origin: Origin, rest: Substring) {
        guard case (let scheme?, let rest) = try Portal.scheme(of: address) else { throw .notAnAddress }
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        let (host, port) = try Portal.hostAndPort(String(rest[..<end]))
        return (Origin(scheme: scheme, host: host, port: port), rest[end...])
    }
}

extension Portal {
    public var origin: Origin { Origin(scheme: scheme, host: host, port: port) }

    /// The same portal under its new name, with the same credential.
    public func moved(to origin: Origin) -> Portal {
        Portal(scheme: origin.scheme, host: origin.host, port: origin.port, credential: credential)
    }
}
