extension Portal {
    /// A saved portal before its secret is there: fit for names, links and dry runs. A portal that is called like this
    /// refuses, and nothing is carried out.
    ///
    /// - Parameters:
    ///   - address: host and perhaps scheme, without path.
    ///   - user: whom the webhook acts as; nil for access by a token.
    /// - Throws: `AddressIssue` for what is no address.
    public init(saved address: String, webhookOf user: UserID?) throws(AddressIssue) {
        let nothing = Secret("")
        let portal = try Portal(reading: address, token: nothing)
        self.init(
            scheme: portal.scheme, host: portal.host, port: portal.port,
            credential: user.map { .webhook(user: $0, code: nothing) } ?? .token(nothing))
    }

    /// The same for text that may be a secret: a webhook's URL has a path, and throws.
    public init(saved address: Secret) throws(AddressIssue) {
        self = try address.exposed { text in
            Result { () throws(AddressIssue) in try Portal(saved: text, webhookOf: nil) }
        }.get()
    }

    /// Whether the secret is not there yet.
    public var awaitsSecret: Bool { credential != .application && secret == Secret("") }

    /// The same portal for a local application, whose tokens `Access` keeps.
    public var forApplication: Portal {
        Portal(scheme: scheme, host: host, port: port, credential: .application)
    }

    /// The same portal with its secret: an access token, a webhook's code, or a webhook's whole URL as its own page
    /// shows it.
    ///
    /// - Parameter former: where the portal was before it was renamed; a URL may still say so.
    /// - Throws: `.otherPortal` for the URL of another webhook, `.notAWebhook` for what can be no code of one.
    public func opened(with secret: Secret, formerly former: Origin? = nil) throws(AddressIssue) -> Portal {
        guard case .webhook(let user, _) = credential else {
            if let fault = secret.issueAsToken { throw fault }
            return Portal(scheme: scheme, host: host, port: port, credential: .token(secret))
        }
        guard !secret.exposed(\.isInQuotes) else { throw .tokenInQuotes }
        let text = secret.exposed { text in
            secret.isAddress ? text : "\(origin.text)/rest/\(user.rawValue)/\(text)"
        }
        let portal = try Portal(reading: text)
        guard [origin, former].contains(portal.origin), case .webhook(user, _) = portal.credential else {
            throw .otherPortal
        }
        return portal.moved(to: origin)
    }

    /// Reads an address that is a secret as a whole, as `init(reading:token:)` does.
    public init(reading text: Secret, token: Secret? = nil) throws(AddressIssue) {
        self = try text.exposed { text in
            Result { () throws(AddressIssue) in try Portal(reading: text, token: token) }
        }.get()
    }
}

extension Secret {
    /// Whether it is a whole address, such as a webhook's URL, and not a code or token by itself.
    public var isAddress: Bool { exposed { $0.contains("/") } }

    /// Hands the raw value to where secrets are kept: a private file, or the input of a program that keeps them.
    public func handOver<Outcome>(to keeper: ([UInt8]) -> Outcome) -> Outcome {
        exposed { keeper(Array($0.utf8)) }
    }
}
