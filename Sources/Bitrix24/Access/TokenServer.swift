import FoundationEssentials

/// A local application, by the id and the secret that its page on the portal shows.
public struct Application: Sendable, Equatable {
    public let id: String
    /// Goes to the token server and nowhere else.
    public let secret: Secret

    public init(id: String, secret: Secret) {
        self.id = id
        self.secret = secret
    }
}

/// The server that gives tokens; the portal names it (rest.md D2).
public struct TokenServer: Sendable {
    /// The server of portals that have not named another one.
    public static let usual = Origin(host: "oauth.bitrix.info")
    /// Long enough for every server that is alive.
    private static let timeout = Duration.seconds(20)

    public let origin: Origin
    private let application: Application
    private let transport: any Transport

    public init(_ origin: Origin, for application: Application, transport: any Transport = CurlTransport()) {
        self.origin = origin
        self.application = application
        self.transport = transport
    }

    /// What a pair is given for.
    public enum Grant: Sendable {
        /// The code that an authorization ends with: good for 30 seconds, once.
        case code(Secret)
        /// A refresh token: good once.
        case refreshToken(Secret)

        fileprivate var secret: Secret {
            switch self {
            case .code(let secret), .refreshToken(let secret): secret
            }
        }

        fileprivate var parameters: [(String, Secret)] {
            switch self {
            case .code(let code): [("grant_type", Secret("authorization_code")), ("code", code)]
            case .refreshToken(let token): [("grant_type", Secret("refresh_token")), ("refresh_token", token)]
            }
        }
    }

    /// A new pair. Asked once: if no answer comes, the grant may be used up all the same.
    public func tokens(for grant: Grant) async throws(PortalError) -> TokenPair {
        let answer: HTTPAnswer
        do {
            answer = try await transport.send(request(for: grant))
        } catch {
            throw .noAccess(.transport(error))
        }
        let decoder = JSONDecoder()
        // `wrong_client` comes with status 200: what the answer says counts (chats.md, correction D2).
        if let code = try? decoder.decode(ErrorPart.self, from: answer.body).code, !code.isEmpty {
            throw .noAccess(AccessIssue(code: redaction(of: grant).redacted(from: code)))
        }
        guard (200..<300).contains(answer.status), let pair = try? decoder.decode(TokenPair.self, from: answer.body)
        else { throw .noAccess(.unusableAnswer) }
        return pair
    }

    private func redaction(of grant: Grant) -> Redaction {
        Redaction([application.secret, grant.secret])
    }

    private func request(for grant: Grant) -> HTTPRequest {
        let parameters =
            grant.parameters + [("client_id", Secret(application.id)), ("client_secret", application.secret)]
        let body = parameters.map { name, value in value.exposed { "\(name)=\(PercentEncoding.encoded($0))" } }
        return HTTPRequest(
            address: "\(origin.text)/oauth/token/", body: Data(body.joined(separator: "&").utf8),
            contentType: "application/x-www-form-urlencoded", direct: origin.isLoopback, timeout: Self.timeout,
            progress: nil, redaction: redaction(of: grant), answerIsSecret: true)
    }
}
