import Foundation

/// Speaks TLS on a free port of 127.0.0.1 in front of a server that does not; it ends when the value goes.
public final class TLSServer: Sendable {
    public let port: UInt16
    private let child: Child
    private let certificates: Certificates

    /// - Parameters:
    ///   - target: the port of the server that speaks plainly.
    ///   - version: the newest version of TLS that it speaks, such as `TLSv1_1`.
    public init(
        _ kind: Certificates.Kind, of certificates: Certificates, before target: UInt16, version: String? = nil
    ) async throws {
        let script = Repository.root.appending(path: "Tests/TestSupport/TLS/end-tls.py").path
        let child = try Child(
            .installed("python3"),
            [script, certificates.certificate(kind), certificates.key(kind), String(target)]
                + [version].compactMap(\.self))
        port = try await firstValue("the TLS server prints its port", seen: child.errors) {
            child.output.hasSuffix("\n") ? UInt16(child.output.dropLast()) : nil
        }
        self.child = child
        self.certificates = certificates
    }

    /// The address of this server with the path of another one.
    ///
    /// - Parameter host: a host that a `ConnectProxy` leads here from; nil for this machine.
    public func at(_ address: String, host: String? = nil) -> String {
        let path = address.split(separator: "/", maxSplits: 2).last ?? ""
        return "https://\(host ?? "127.0.0.1:\(port)")/\(path)"
    }
}
