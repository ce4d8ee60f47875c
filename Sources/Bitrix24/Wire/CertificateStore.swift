import CLibrary

/// Where the certificates are that are trusted. A libcurl that was linked statically on Debian looks only where Debian
/// keeps them.
public struct CertificateStore: Sendable, Equatable {
    /// Nil leaves libcurl its own.
    public let file: String?
    /// A folder beside the file, as `openssl rehash` makes one; nil leaves libcurl its own.
    public private(set) var folder: String?

    /// Debian and Ubuntu, Red Hat, SUSE and Alpine, in this order.
    public static let usualPaths = [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem",
    ]

    /// As curl does: the file that `SSL_CERT_FILE` names, or the first of the usual places that exists, and beside it the
    /// folder that `SSL_CERT_DIR` names.
    public static func find(
        variable: (String) -> String? = { getenv($0).map { String(cString: $0) } },
        exists: (String) -> Bool = { access($0, F_OK) == 0 }
    ) -> CertificateStore {
        func value(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        return CertificateStore(
            file: value("SSL_CERT_FILE") ?? usualPaths.first(where: exists), folder: value("SSL_CERT_DIR"))
    }

    /// Both as C wants them.
    func withPaths<Result>(_ use: (UnsafePointer<CChar>?, UnsafePointer<CChar>?) -> Result) -> Result {
        CStrings.with(file) { file in CStrings.with(folder) { folder in use(file, folder) } }
    }
}
