import Synchronization

/// The tokens of a local application as they are now: renewed when the portal says that they have expired, by one process
/// at a time, and on disk before they are used.
public final class Access: Sendable {
    private let file: any TokenFile
    private let server: @Sendable (Origin?) -> TokenServer
    private let application: Application
    /// Where the portal was until it was renamed: a pair that still says so is older than the user's word.
    private let former: Origin?
    /// What this process knows; another one may have renewed it.
    private let known = Mutex<TokenPair?>(nil)
    /// Told of a pair that was new to this process.
    private let renewed: @Sendable (TokenPair) -> Void

    /// - Parameters:
    ///   - former: where the portal was until it was renamed, if it was.
    ///   - server: the token server that the profile names; the pair that it gave may name another one.
    ///   - renewed: called on any thread once a new pair is on disk, for what else follows it, such as a portal's new
    ///     address.
    public init(
        _ application: Application, keptIn file: any TokenFile, server: Origin, formerly former: Origin? = nil,
        transport: any Transport = CurlTransport(), renewed: @escaping @Sendable (TokenPair) -> Void = { _ in }
    ) {
        self.application = application
        self.file = file
        self.former = former
        self.server = { TokenServer($0 ?? server, for: application, transport: transport) }
        self.renewed = renewed
    }

    private init(_ other: Access, formerly former: Origin) {
        application = other.application
        file = other.file
        self.former = former
        server = other.server
        renewed = other.renewed
    }

    /// The same tokens, for a portal that was renamed: where it was it is no more, whatever the tokens say.
    public func leaving(_ former: Origin) -> Access {
        Access(self, formerly: former)
    }

    /// Where and with what calls go that these tokens allow.
    func opened(_ portal: Portal, with pair: TokenPair) -> Portal {
        let origin = pair.portal.flatMap { $0 == former ? nil : $0 } ?? portal.origin
        return Portal(scheme: origin.scheme, host: origin.host, port: origin.port, credential: .token(pair.access))
    }

    /// Masks every token that this process knows, and the application's secret.
    var redaction: Redaction {
        let pair = known.withLock(\.self)
        return Redaction([application.secret, pair?.access, pair?.refresh].compactMap(\.self))
    }

    func pair() throws(PortalError) -> TokenPair {
        if let pair = known.withLock(\.self) { return pair }
        return try read()
    }

    /// A pair in place of one that the portal calls expired: another process's, if it was quicker, else a new one.
    ///
    /// Runs to its end even if the calling task is cancelled: the server may have used up the refresh token by then.
    func pair(after expired: TokenPair) async throws(PortalError) -> TokenPair {
        let task = Worker.shared.start { [self] in
            await Result { () async throws(PortalError) in try await renew(expired) }
        }
        return try await task.value.get()
    }

    private func renew(_ expired: TokenPair) async throws(PortalError) -> TokenPair {
        // Held to the end of this function.
        let lock = try await lock()
        defer { withExtendedLifetime(lock) {} }
        let kept = try read()
        if kept.access != expired.access { return kept }
        guard let refresh = kept.refresh else { throw .noAccess(.authorizationOver) }
        // A disk that takes no new pair must show it before the old one is used up.
        try write(kept)
        let fresh = try await server(kept.tokenServer).tokens(for: .refreshToken(refresh))
        let pair = TokenPair(
            access: fresh.access, refresh: fresh.refresh ?? refresh, portal: fresh.portal ?? kept.portal,
            tokenServer: fresh.tokenServer ?? kept.tokenServer,
            member: fresh.member.isEmpty ? kept.member : fresh.member)
        try write(pair)
        known.withLock { $0 = pair }
        renewed(pair)
        return pair
    }

    /// Waits on a thread of its own: the worker goes on meanwhile.
    private func lock() async throws(PortalError) -> any Sendable {
        let outcome = await withCheckedContinuation { continuation in
            PlainThread.run { [file] in
                continuation.resume(returning: Result { () throws(StorageError) in try file.lock() })
            }
        }
        return try kept { () throws(StorageError) in try outcome.get() }
    }

    private func read() throws(PortalError) -> TokenPair {
        let bytes = try kept { () throws(StorageError) in try file.read() }
        guard let bytes, let pair = TokenPair(fileContent: bytes) else { throw .noAccess(.noTokens) }
        known.withLock { $0 = pair }
        return pair
    }

    private func write(_ pair: TokenPair) throws(PortalError) {
        try kept { () throws(StorageError) in try file.keep(pair) }
    }

    /// What is done with the file of tokens.
    private func kept<Value>(_ work: () throws(StorageError) -> Value) throws(PortalError) -> Value {
        do {
            return try work()
        } catch {
            throw .noAccess(.file(error))
        }
    }
}
