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

extension TransportFailure.Kind {
    public var sentence: String {
        switch self {
        case .noSuchHost: "The name of the portal's host is not known."
        case .noConnection: "The portal could not be reached."
        case .noProxy: "The proxy could not be reached."
        case .proxyRefused: Words(.english).proxyRefused
        case .certificateExpired: Words(.english).certificateExpired
        case .certificateNotYetValid: Words(.english).certificateNotYetValid
        case .certificateOfOtherHost: Words(.english).certificateOfOtherHost
        case .certificateOfNoKnownIssuer: Words(.english).certificateOfNoKnownIssuer
        case .badCertificate: Words(.english).badCertificate
        case .badCertificateFile: Words(.english).badCertificateFile
        case .noTLS: "No encrypted connection to the portal came about."
        case .timedOut: "No answer came in time."
        case .cancelled: "The request was cancelled."
        case .answerTooLong: "The answer was longer than a portal's answer can be."
        case .answerCut: "The connection ended in the middle of the answer."
        case .broken: "The connection ended before an answer came."
        case .noLibrary: "libcurl, through which portals are reached, is not installed on this system."
        }
    }

    public var advice: String {
        switch self {
        case .noSuchHost: "Check the spelling of the address and this machine's name service."
        case .noConnection: "Check the address and the network of this machine; is a proxy needed (https_proxy)?"
        case .noProxy: "Check https_proxy, all_proxy and no_proxy in the environment."
        case .proxyRefused: Words(.english).proxyRefusedAdvice
        case .certificateExpired, .badCertificate: Words(.english).certificateAdvice
        case .certificateNotYetValid: Words(.english).certificateNotYetValidAdvice
        case .certificateOfOtherHost: Words(.english).certificateOfOtherHostAdvice
        case .certificateOfNoKnownIssuer: Words(.english).certificateOfNoKnownIssuerAdvice
        case .badCertificateFile: Words(.english).badCertificateFileAdvice
        case .noTLS: "Check that the address and the port speak https."
        case .timedOut: "Send again, or allow more time with --timeout."
        case .cancelled: "Send again when you like."
        case .answerTooLong, .answerCut, .broken:
            "Check the address; something between here and the portal may interfere."
        case .noLibrary: "Install it; the package is called libcurl4 on Debian and Ubuntu, libcurl or curl elsewhere."
        }
    }
}
