import Catalog

/// Why no whole answer came.
public struct TransportFailure: Error, Sendable, Equatable {
    /// Stable codes.
    public enum Kind: String, Sendable, CaseIterable {
        case noSuchHost = "host-unknown"
        case noConnection = "connection-refused"
        case noProxy = "proxy-unreachable"
        case proxyRefused = "proxy-refused"
        case certificateExpired = "certificate-expired"
        case certificateNotYetValid = "certificate-not-yet-valid"
        case certificateOfOtherHost = "certificate-of-other-host"
        case certificateOfNoKnownIssuer = "certificate-of-no-known-issuer"
        /// Anything else that is wrong with it.
        case badCertificate = "certificate-refused"
        /// The file with the certificates that are trusted is missing or is none.
        case badCertificateFile = "certificate-file-unreadable"
        case noTLS = "tls-failed"
        case timedOut = "timed-out"
        case cancelled = "cancelled"
        case answerTooLong = "answer-too-long"
        case answerCut = "answer-cut-off"
        case broken = "connection-broken"
        case noLibrary = "libcurl-missing"
    }

    public let kind: Kind
    /// The connection stood and the request was about to be written: from then on it may have arrived.
    public let mayHaveArrived: Bool

    public init(_ kind: Kind, mayHaveArrived: Bool) {
        self.kind = kind
        self.mayHaveArrived = mayHaveArrived
    }
}

extension TransportFailure.Kind: Explained {
    public func explanation(in words: Words) -> Explanation {
        switch self {
        case .noSuchHost: words.hostUnknown
        case .noConnection: words.unreachable
        case .noProxy: words.proxyUnreachable
        case .proxyRefused: Explanation(words.proxyRefused, words.proxyRefusedAdvice)
        case .certificateExpired: Explanation(words.certificateExpired, words.certificateAdvice)
        case .certificateNotYetValid: Explanation(words.certificateNotYetValid, words.certificateNotYetValidAdvice)
        case .certificateOfOtherHost: Explanation(words.certificateOfOtherHost, words.certificateOfOtherHostAdvice)
        case .certificateOfNoKnownIssuer:
            Explanation(words.certificateOfNoKnownIssuer, words.certificateOfNoKnownIssuerAdvice)
        case .badCertificate: Explanation(words.badCertificate, words.certificateAdvice)
        case .badCertificateFile: Explanation(words.badCertificateFile, words.badCertificateFileAdvice)
        case .noTLS: words.tlsFailed
        case .timedOut: words.timedOut
        case .cancelled: words.requestCancelled
        case .answerTooLong: words.answerTooLong
        case .answerCut: words.answerCut
        case .broken: words.connectionBroken
        case .noLibrary: words.libraryMissing
        }
    }
}
