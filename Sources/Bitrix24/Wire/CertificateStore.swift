import FoundationEssentials

/// Where the system keeps the certificates that it trusts. A libcurl that was linked statically on Debian looks only
/// where Debian keeps them.
public enum CertificateStore {
    /// Debian and Ubuntu, Red Hat, SUSE, Alpine and macOS, in this order.
    public static let usualPlaces = [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem",
    ]

    /// `SSL_CERT_FILE`, or the first of the usual places that exists; nil leaves libcurl its own.
    public static func find(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        exists: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
    ) -> String? {
        if let named = environment["SSL_CERT_FILE"], !named.isEmpty { return named }
        return usualPlaces.first(where: exists)
    }
}
