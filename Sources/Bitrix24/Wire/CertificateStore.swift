import CLibrary

/// Where the system keeps the certificates that it trusts. A libcurl that was linked statically on Debian looks only
/// where Debian keeps them.
public enum CertificateStore {
    /// Debian and Ubuntu, Red Hat, SUSE and Alpine, in this order.
    public static let usualPlaces = [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem",
    ]

    /// What `SSL_CERT_FILE` names, or the first of the usual places that exists; nil leaves libcurl its own.
    public static func find(
        named: String? = getenv("SSL_CERT_FILE").map { String(cString: $0) },
        exists: (String) -> Bool = { access($0, F_OK) == 0 }
    ) -> String? {
        if let named, !named.isEmpty { return named }
        return usualPlaces.first(where: exists)
    }
}
