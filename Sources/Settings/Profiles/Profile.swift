/// A saved portal, as `profiles.toml` has it: everything but the secret, of which it says where it lives.
public struct Profile: Equatable, Sendable {
    /// By what the portal lets convene in.
    public enum Kind: Equatable, Sendable {
        /// An incoming webhook, which acts as the user of this number; the secret is its code, or its whole URL.
        case webhook(user: Int)
        /// The secret is an access token, which nobody refreshes.
        case token
        /// A local application, whose tokens refresh themselves; the secret is the client secret.
        case oauth(OAuthApplication)
    }

    public var name: ProfileName
    /// `https://acme.bitrix24.com`, without path; `http` for this machine only.
    public var address: String
    /// The address until the portal was renamed; a secret that is a whole URL may still hold it. Nil where there is none.
    public var formerly: String?
    public var kind: Kind
    /// The name of the user that the credential acts as, as the portal told it last; empty where it is not known.
    public var caller: String
    public var header: HeaderColor?
    /// The review wants the profile's name typed before anything is sent.
    public var confirmsName: Bool
    /// A file of certificates to trust in place of the system's; nil for the system's.
    public var certificates: String?
    public var secret: SecretSource

    public init(
        name: ProfileName, address: String, formerly: String? = nil, kind: Kind, caller: String = "",
        header: HeaderColor? = nil,
        confirmsName: Bool = false, certificates: String? = nil, secret: SecretSource
    ) {
        self.name = name
        self.address = address
        self.formerly = formerly
        self.kind = kind
        self.caller = caller
        self.header = header
        self.confirmsName = confirmsName
        self.certificates = certificates
        self.secret = secret
    }
}

/// A local application of a portal, by which convene gets access tokens.
public struct OAuthApplication: Equatable, Sendable {
    public var clientID: String
    /// The server that the portal has named for new tokens: `https://oauth.bitrix24.tech`.
    public var tokenServer: String
    /// The private file of the access and the refresh token.
    public var tokens: String

    public init(clientID: String, tokenServer: String, tokens: String) {
        self.clientID = clientID
        self.tokenServer = tokenServer
        self.tokens = tokens
    }
}

/// Where a profile's secret lives, the best first. The secret is the first line of what comes out.
public enum SecretSource: Equatable, Sendable {
    /// A command line for the shell, such as `pass show b24/acme`.
    case command(String)
    /// The desktop's secret service, asked through `secret-tool lookup service convene profile NAME`; the name stays what
    /// it is when the profile is renamed.
    case service(String)
    /// A file that nobody else can read, in a folder that nobody else can read.
    case file(String)

    var file: String? {
        if case .file(let path) = self { path } else { nil }
    }
}
