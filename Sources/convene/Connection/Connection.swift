import Bitrix24
import Composer
import Settings

/// The portal that is meant, and what stands behind it.
struct Connection {
    /// Without its secret as long as a saved portal is not unlocked.
    let portal: Portal
    /// The saved portal; nil where an address was given.
    private(set) var profile: Profile?
    /// The file with the certificates to trust; nil leaves the choice to the system.
    private let certificates: String?
    private let timeout: Duration
    private let log: DebugLog?
    private let demo: DemoPortal?
    /// Where the tokens of a local application come from.
    private var access: Access?

    /// A client of the portal, which writes the debug file where one was asked for.
    var client: Client {
        Client(portal: portal, timeout: timeout, transport: transport, access: access)
    }

    var transport: any Transport {
        let transport = CurlTransport(certificates: certificates)
        return log.map { LoggedTransport(transport, log: $0.append) } ?? transport
    }

    /// Whether the portal ends with this program.
    var isDemo: Bool { demo != nil }

    /// The portal as the composer knows it.
    var site: Site {
        if isDemo { return Site(.demo, portal: portal) }
        guard let profile else { return Site(.given, portal: portal) }
        return Site(
            .saved(profile.name), portal: portal, header: profile.header, confirmsName: profile.confirmsName,
            caller: profile.caller)
    }

    /// How refusals are repeated: they share as much time as one request has.
    var retryRule: RetryRule { RetryRule(budget: timeout) }
    /// For the questions before a whole table is sent.
    var persistentRule: RetryRule { RetryRule(budget: timeout, persists: true) }

    /// The saved portal has another name now.
    mutating func rename(_ old: ProfileName, to new: ProfileName) {
        if profile?.name == old { profile?.name = new }
    }

    /// Ends the demo portal, if this connection has started it.
    func close() { demo?.end() }
}

extension Connection {
    /// A portal whose secret is known, if it needs one.
    init(
        portal: Portal, profile: Profile? = nil, certificates: String? = nil, timeout: Duration, log: DebugLog?
    ) {
        self.init(
            portal: portal, profile: profile, certificates: certificates, timeout: timeout, log: log, demo: nil)
    }

    init(demo: DemoPortal, timeout: Duration, log: DebugLog?) throws(Failure) {
        do throws(AddressIssue) {
            self.init(
                portal: try Portal(reading: demo.url), profile: nil, certificates: nil, timeout: timeout, log: log,
                demo: demo)
        } catch {
            demo.end()
            throw Failure(error)
        }
    }

    init(profile: Profile, timeout: Duration, log: DebugLog?) throws(Failure) {
        let user: UserID? = if case .webhook(let user) = profile.kind { UserID(rawValue: user) } else { nil }
        let portal = try failing(with: .configuration) { () throws(AddressIssue) in
            try Portal(saved: profile.address, webhookOf: user)
        }
        self.init(
            portal: portal, profile: profile, certificates: profile.certificates.map { UserPath($0).absolute },
            timeout: timeout, log: log)
    }

    /// The same with the secret of a saved portal; may run a command, and ask people.
    ///
    /// - Parameter isInterrupted: asked while a command runs.
    /// - Throws: `Failure` 77 where there is no secret, or one that others can read.
    func unlocked(isInterrupted: () -> Bool = { false }) throws(Failure) -> Connection {
        guard let profile, portal.awaitsSecret else { return self }
        let stored = ProfileSecret(source: profile.secret, name: profile.name.text)
        let secret = try stored.read(isInterrupted: isInterrupted)
        if case .oauth(let application) = profile.kind { return try granted(by: application, secret) }
        let opened = try failing(with: .credential) { () throws(AddressIssue) in
            try portal.opened(with: secret, formerly: profile.former)
        }
        return with(opened)
    }

    /// The same with the tokens of a local application. What the token server says of the portal's address is kept.
    private func granted(by application: OAuthApplication, _ secret: Secret) throws(Failure) -> Connection {
        var connection = with(portal.forApplication)
        connection.access = Access(
            Application(id: application.clientID, secret: secret),
            keptIn: TokensOnDisk(UserPath(application.tokens).absolute),
            server: try Origin(tokenServer: application.tokenServer, status: .configuration),
            formerly: profile?.former, transport: connection.transport
        ) { [portal, profile] pair in
            guard let origin = pair.portal, let profile, ![portal.origin, profile.former].contains(origin) else {
                return
            }
            profile.move(to: origin)
        }
        return connection
    }

    /// The same with another portal.
    func with(_ portal: Portal) -> Connection {
        var connection = Connection(
            portal: portal, profile: profile, certificates: certificates, timeout: timeout, log: log, demo: demo)
        connection.access = portal.origin == self.portal.origin ? access : access?.leaving(self.portal.origin)
        return connection
    }
}
