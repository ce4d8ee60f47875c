import Foundation

/// An authority of the tests' own, and certificates by it that are right and wrong.
public final class Certificates: Sendable {
    /// What is the matter with a server's certificate.
    public enum Kind: String, CaseIterable, Sendable {
        /// Nothing: it is for 127.0.0.1, localhost, `portal.example`, `old.example`, `new.example` and
        /// `портал.рф` in its form of name servers.
        case good
        case expired
        /// Its first day is yet to come.
        case future
        /// It is of another host.
        case elsewhere
        /// It was signed by nobody but itself.
        case stranger
    }

    private let folder: TemporaryFolder

    /// Makes them, with the `openssl` of this machine.
    public init() async throws {
        folder = try TemporaryFolder()
        let script = Executable(Repository.root.appending(path: "Tests/TestSupport/TLS/make-certificates"))
        let child = try Child(script, folder: folder.url)
        guard try await child.ended() == .status(0) else {
            throw NeverHappened("the certificates are made", within: .patience, seen: child.errors)
        }
    }

    /// The certificate of the authority: whoever trusts it takes `good`.
    public var authority: String { path("authority.pem") }

    /// A folder that holds the same, as OpenSSL looks into one.
    public var trustedFolder: String { path("trusted") }

    /// A certificate that nobody else has signed.
    public var stranger: String { certificate(.stranger) }

    func certificate(_ kind: Kind) -> String { path("\(kind.rawValue).pem") }

    func key(_ kind: Kind) -> String { path("\(kind.rawValue).key") }

    private func path(_ name: String) -> String { folder.url.appending(path: name).path }
}
