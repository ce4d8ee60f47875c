import Catalog

/// Why a text is not the address of a portal. The sentences never repeat the text: it may hold a secret.
public enum AddressIssue: String, Error, Sendable, CaseIterable {
    case empty = "address-empty"
    case notAnAddress = "address-malformed"
    /// What cannot be the name of a host, by the rules for internationalised domains.
    case noDomain = "address-domain"
    /// Letters that look alike stand side by side: it may be another domain than it seems.
    case mixedAlphabets = "address-mixed-alphabets"
    case plainHTTP = "address-not-https"
    case otherScheme = "address-scheme"
    case hasUserName = "address-user"
    case hasQuery = "address-query"
    case newerAPI = "address-rest-3"
    case noCredential = "address-without-credential"
    case twoCredentials = "address-two-credentials"
    case notAWebhook = "address-not-a-webhook"
    case otherPortal = "address-of-another-portal"
    case inQuotes = "address-in-quotes"
    case tokenInQuotes = "token-in-quotes"
    case tokenWithScheme = "token-with-scheme"
    case tokenIsWebhook = "token-is-webhook"
}

extension AddressIssue: Explained {
    public var code: String { rawValue }

    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .empty: messages.addressEmpty
        case .notAnAddress: messages.addressMalformed
        case .noDomain: messages.addressNoDomain
        case .mixedAlphabets: messages.addressMixedAlphabets
        case .plainHTTP: messages.addressPlain
        case .otherScheme: messages.addressScheme
        case .hasUserName: messages.addressUserName
        case .hasQuery: messages.addressQuery
        case .newerAPI: messages.addressNewerAPI
        case .noCredential: messages.addressWithoutCredential
        case .twoCredentials: messages.addressTwoCredentials
        case .notAWebhook: messages.addressNotAWebhook
        case .otherPortal: messages.addressOtherPortal
        case .inQuotes: messages.addressInQuotes
        case .tokenInQuotes: messages.tokenInQuotes
        case .tokenWithScheme: messages.tokenWithScheme
        case .tokenIsWebhook: messages.tokenIsWebhook
        }
    }
}

extension Portal {
    /// Reads an address in every form that people have it in.
    ///
    /// A webhook URL, or the portal's domain when there is a token; with or without `https://`, `rest/`, a trailing
    /// slash, `.json`; a method name at the end, as the portal's own page shows it, is taken off. Without a scheme
    /// loopback means http, everything else https.
    ///
    /// - Throws: `AddressIssue`; its sentences hold nothing of `text`.
    public init(reading text: String, token: Secret? = nil) throws(AddressIssue) {
        let text = text.trimmed
        guard !text.isEmpty else { throw .empty }
        guard !text.isInQuotes else { throw .inQuotes }
        let (scheme, rest) = try Self.scheme(of: text)
        if rest.contains(where: { $0 == "?" || $0 == "#" }) { throw .hasQuery }
        var path = rest.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard !path.isEmpty else { throw .notAnAddress }
        let (host, port) = try Self.hostAndPort(path.removeFirst())

        let chosen = scheme ?? (Host.isLoopback(host) ? .http : .https)
        if chosen == .http, !Host.isLoopback(host) { throw .plainHTTP }
        let credential = try Self.credential(path: path, token: token)
        self.init(scheme: chosen, host: host, port: port, credential: credential)
    }

    static func scheme(of text: String) throws(AddressIssue) -> (Scheme?, Substring) {
        // The first paint waits for this; a search for the whole separator would bring the library of patterns along.
        let separator = "://"
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix(separator) else { return (nil, text[...]) }
        guard let scheme = Scheme(rawValue: text[..<colon].lowercased()) else { throw .otherScheme }
        return (scheme, text[colon...].dropFirst(separator.count))
    }

    static func hostAndPort(_ authority: String) throws(AddressIssue) -> (String, Int?) {
        if authority.contains("@") { throw .hasUserName }
        var host = authority.lowercased()
        var port: Int?
        if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
            guard let number = Int(digits: host[host.index(after: colon)...]), (1...65_535).contains(number) else {
                throw .notAnAddress
            }
            port = number
            host = String(host[..<colon])
        }
        guard Host.isWellFormed(host) else { throw .notAnAddress }
        return (try InternationalHost.encoded(host), port)
    }

    private static func credential(path: [String], token: Secret?) throws(AddressIssue) -> Credential {
        var path = path
        if path.first?.lowercased() == "rest" { path.removeFirst() }
        if path.first?.lowercased() == "api" { throw .newerAPI }
        if let last = path.last, isMethodName(last, after: path.count - 1) { path.removeLast() }
        if path.isEmpty {
            guard let token else { throw .noCredential }
            if let fault = token.issueAsToken { throw fault }
            return .token(token)
        }
        guard path.count == 2, let user = UserID(text: path[0]), isWebhookCode(path[1]) else { throw .notAWebhook }
        if token != nil { throw .twoCredentials }
        return .webhook(user: user, code: Secret(path[1]))
    }

    /// Whether the part of a path is a method such as `im.chat.add.json` or `profile`, not a webhook's code.
    private static func isMethodName(_ part: String, after count: Int) -> Bool {
        // Behind USER/CODE whatever stands there is a method; before that only a dotted name can be one.
        count == 2 || part.contains(".")
    }

    private static func isWebhookCode(_ part: String) -> Bool {
        part.utf8.allSatisfy { $0.isLetterOrDigit || "-_".utf8.contains($0) }
    }
}
