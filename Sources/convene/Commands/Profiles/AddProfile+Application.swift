import Bitrix24
import Catalog
import Settings

/// `--oauth`: a local application of a portal.
extension AddProfile {
    /// Asks for what the application's page shows, gets the first tokens, and saves the portal. The tokens are on disk
    /// before they are tried: a code is good only once.
    func addApplication(
        as name: ProfileName, to file: ProfilesFile, besides saved: Profiles, _ console: Console
    ) throws(Failure) {
        let portal = try applicationPortal()
        let id = try SecretInput.standardInput(asking: messages.clientID)
        let application = Application(
            id: id, secret: Secret(try SecretInput.standardInput(asking: messages.clientSecret)))
        let grant = ApplicationGrant(reading: try SecretInput.standardInput(asking: messages.codeOrRefreshToken))

        let certificates = caFile.map { UserPath($0).absolute }
        let log = try connection.connectionOptions.log()
        let transport = Connection(
            portal: portal, certificates: certificates, timeout: connection.timeout, log: log
        ).transport
        let server = try tokenServer(named: grant.server, of: portal)
        let pair = try Foreground.run(console) { () async throws(Failure) in
            try await failing(as: { Failure($0) }) { () async throws(PortalError) in
                try await grant.tokens(
                    from: TokenServer(server, for: application, transport: transport))
            }
        }

        let keeper = SecretKeeper(paths: try ManageProfiles.paths())
        let tokens = SecretFile(for: name, at: keeper.paths, besides: saved, ending: ".tokens").path
        try failing(with: .credential, chat: .notConcerned) { () throws(StorageError) in
            try TokensOnDisk(tokens).keep(pair)
        }
        let place: SecretKeeper.Place? =
            secretService ? .service : secretFile.map { .file(UserPath($0).absolute) }
        let profile = Profile(
            name: name, address: (pair.portal ?? portal.origin).text,
            kind: .oauth(
                OAuthApplication(clientID: id, tokenServer: (pair.tokenServer ?? server).text, tokens: tokens)),
            header: header.flatMap(HeaderColor.init), confirmsName: confirm, certificates: certificates,
            secret: try keeper.keep(application.secret, of: name, in: place, besides: saved))
        try save(profile, keptBy: keeper, in: file, console)
        let trial = try Connection(profile: profile, timeout: connection.timeout, log: log).unlocked()
        try ProfileTrial(connection: trial, console: console).remember()
    }

    private func applicationPortal() throws(Failure) -> Portal {
        let text: String
        if let url = connection.url, url != "-" {
            text = url
        } else {
            text = try SecretInput.standardInput(asking: messages.portalDomain)
        }
        return try failing(as: { Failure($0) }) { () throws(AddressIssue) in
            try Portal(saved: text, webhookOf: nil).forApplication
        }
    }

    /// The one that the option or the page after the authorization names. The demo portal is its own.
    private func tokenServer(named host: String?, of portal: Portal) throws(Failure) -> Origin {
        if let host = tokenServer ?? host { return try Origin(tokenServer: host, status: .usage) }
        return portal.isLoopback ? portal.origin : TokenServer.usual
    }
}

/// What a person has that is good for the first tokens.
struct ApplicationGrant {
    private let secret: Secret
    private let isCode: Bool
    /// The token server, where the page after the authorization names it.
    let server: String?

    /// - Parameter text: a code, the address of the page where the authorization ends, or a refresh token.
    init(reading text: String) {
        let query = text.split(separator: "?", maxSplits: 1).dropFirst().first ?? text[...]
        let fields = query.split(separator: "&").reduce(into: [Substring: String]()) { fields, pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            // Codes and hosts come as the address bar shows them, or as it copies them.
            if parts.count == 2 { fields[parts[0]] = parts[1].percentDecoded }
        }
        isCode = fields["code"] != nil
        secret = Secret(fields["code"] ?? text)
        server = fields["server_domain"]
    }

    /// What is not known to be a code may be one or a refresh token; the wrong one of the two is refused without harm.
    func tokens(from server: TokenServer) async throws(PortalError) -> TokenPair {
        do {
            return try await server.tokens(for: .code(secret))
        } catch {
            guard error.reason == .noAccess(.authorizationOver), !isCode else { throw error }
        }
        return try await server.tokens(for: .refreshToken(secret))
    }
}

extension Origin {
    /// A token server as the portal names it: a host, with or without scheme and path.
    init(tokenServer text: String, status: ExitStatus) throws(Failure) {
        self = try failing(with: status) { () throws(AddressIssue) in
            try Portal(saved: String(text.trimmedPath), webhookOf: nil).origin
        }
    }
}

extension Substring {
    /// With `%41` undone; what is no text then stays as it is.
    fileprivate var percentDecoded: String {
        var decoded: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = Substring(rest.prefix(2))
            if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
                let code = UInt8(digits, radix: 16)
            {
                decoded.append(code)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self) ?? String(self)
    }
}

extension String {
    /// Scheme and host of an address.
    fileprivate var trimmedPath: Substring {
        let start = firstRange(of: "://")?.upperBound ?? startIndex
        return self[..<(self[start...].firstIndex(of: "/") ?? endIndex)]
    }
}
