import Bitrix24

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The portal that the options and the environment name, and what stands behind it.
struct Connection {
    let portal: Portal
    fileprivate let timeout: Duration
    fileprivate let log: DebugLog?
    fileprivate let demo: DemoPortal?

    /// A client of the portal, which writes the debug file where one was asked for.
    var client: Client {
        guard let log else { return Client(portal: portal, timeout: timeout) }
        return Client(
            portal: portal, timeout: timeout, transport: LoggedTransport(CurlTransport(), log: log.append))
    }

    /// Whether the portal ends with this program.
    var isDemo: Bool { demo != nil }

    /// What the screen calls the portal.
    var label: String { !isDemo ? portal.name : "the demo portal, \(portal.name)" }

    /// How refusals are repeated: they share as much time as one request has.
    var retryRule: RetryRule { RetryRule(budget: timeout) }

    /// Ends the demo portal, if this connection has started it.
    func close() { demo?.end() }
}

/// Where to connect and how, as the user has said it: what is nil was left to the environment.
struct ConnectionWishes {
    var url: String?
    var token: String?
    var tokenFile: String?
    var tokenCommand: String?
    var demo = false
    var timeout = Client.usualTimeout
    var debug: String?
}

extension ConnectionWishes {
    /// Whether the options or the environment name a portal at all.
    var namesPortal: Bool { demo || namedURL != nil }

    /// Finds the portal: an option counts more than the environment. Starts the demo portal where it is asked for.
    ///
    /// - Throws: `Failure`: 64 for what is no address, 77 for a credential that is missing or not private, 66, 69.
    func open(_ console: Console) throws(Failure) -> Connection {
        let log = try debug.map { path throws(Failure) in try DebugLog(path: path) }
        let demo = try self.demo ? DemoPortal() : nil
        do throws(Failure) {
            let portal = try portal(demo?.url)
            if !portal.isLoopback, Veil.coversSomething(in: CommandLine.arguments) {
                console.note(
                    "The secret was given as an option, which other users of this machine could see for a moment. "
                        + "Better: CONVENE_URL, --url -, --token-file or --token-command.")
            }
            return Connection(portal: portal, timeout: timeout, log: log, demo: demo)
        } catch {
            demo?.end()
            throw error
        }
    }

    private func portal(_ demoURL: String?) throws(Failure) -> Portal {
        guard var text = demoURL ?? namedURL else {
            throw .credential(
                "No portal was named.",
                next: "Give --url with the webhook's URL, or set CONVENE_URL; --demo tries convene without a portal.")
        }
        if text == "-" { text = try SecretInput.standardInput(asking: "Webhook URL") }
        do throws(AddressFault) {
            // A webhook needs no token: one from the environment is for other portals.
            let webhook = try Portal(reading: text)
            guard hasTokenOption else { return webhook }
            throw .twoCredentials
        } catch {
            guard error == .noCredential, let token = try namedToken() else { throw Failure(error) }
            return try portal(reading: text, token: token)
        }
    }

    private func portal(reading text: String, token: Secret) throws(Failure) -> Portal {
        do {
            return try Portal(reading: text, token: token)
        } catch {
            throw Failure(error)
        }
    }

    private var namedURL: String? { Self.given(url) ?? Self.environment("CONVENE_URL") }

    private var hasTokenOption: Bool { Self.given(token) != nil || tokenFile != nil || tokenCommand != nil }

    private func namedToken() throws(Failure) -> Secret? {
        if let tokenFile { return try SecretInput.token(inFile: tokenFile) }
        if let tokenCommand { return try SecretInput.token(ofCommand: tokenCommand) }
        return (Self.given(token) ?? Self.environment("CONVENE_TOKEN")).map { Secret($0.trimmed) }
    }

    private static func environment(_ name: String) -> String? {
        given(getenv(name).map { String(cString: $0) })
    }

    /// Empty means absent.
    private static func given(_ text: String?) -> String? {
        text.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension Failure {
    fileprivate init(_ fault: AddressFault) {
        self.init(fault, status: fault == .noCredential ? .credential : .usage)
    }
}
