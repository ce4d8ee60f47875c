/// A portal and the credential that it is called with.
public struct Portal: Sendable, Equatable {
    public enum Scheme: String, Sendable {
        case https
        /// Accepted for loopback only.
        case http
    }

    public enum Credential: Sendable, Equatable {
        /// An incoming webhook: it acts as this user; the code is in the path (rest.md D1).
        case webhook(user: UserID, code: Secret)
        /// An OAuth access token: it travels in the body as `auth`, which every generation reads (rest.md A1).
        case token(Secret)
        /// A local application, whose tokens `Access` keeps fresh; they travel like any other token.
        case application
    }

    public let scheme: Scheme
    /// Lower case, in the form of name servers, without user or port; an IPv6 address stands in brackets.
    public let host: String
    public let port: Int?
    public let credential: Credential

    public init(scheme: Scheme = .https, host: String, port: Int? = nil, credential: Credential) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.credential = credential
    }

    /// `host` or `host:port`: what files know the portal by. People, drafts and chats belong to it.
    public var name: String {
        origin.name
    }

    /// What people know the portal by: the same, and for an internationalised host both of its forms.
    public var shownName: String {
        origin.shownName
    }

    /// The `name` that a portal has today, of one that an older version has written down.
    public static func name(written name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
        return (try? Origin.splitting("https://\(name)"))?.origin.name ?? name
    }

    /// This machine: plain http is allowed and proxies are not used.
    public var isLoopback: Bool {
        origin.isLoopback
    }

    /// Empty for a local application: its tokens change.
    public var secret: Secret {
        switch credential {
        case .webhook(_, let code): code
        case .token(let token): token
        case .application: Secret("")
        }
    }

    /// Whom a webhook acts as; nil where the portal would have to be asked.
    public var webhookUser: UserID? { if case .webhook(let user, _) = credential { user } else { nil } }

    /// Where a method is called, with the secret masked: fit for people, dry runs and logs.
    public func redactedAddress(of method: String) -> String {
        address(of: method, code: Secret.mask)
    }

    /// Where a method is called. Only for the transport.
    func address(of method: String) -> String {
        secret.exposed { address(of: method, code: $0) }
    }

    /// The page that shows the chat to whoever may see it; holds no credential (reference E).
    public func link(to chat: ChatID) -> String {
        "\(origin.text)/online/?IM_DIALOG=chat\(chat.rawValue)"
    }

    func address(of method: String, code: String) -> String {
        switch credential {
        case .webhook(let user, _): "\(origin.text)/rest/\(user.rawValue)/\(code)/\(method).json"
        case .token, .application: "\(origin.text)/rest/\(method).json"
        }
    }
}
