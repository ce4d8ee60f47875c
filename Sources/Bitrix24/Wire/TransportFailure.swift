import Catalog

/// Why no whole answer came.
public struct TransportFailure: Error, Sendable, Equatable {
    /// Stable codes.
    public enum Kind: String, Sendable, CaseIterable {
        case noSuchHost = "host-unknown"
        case noConnection = "connection-refused"
        case connectTimedOut = "connect-timed-out"
        case noProxy = "proxy-unreachable"
        /// It took the connection and said nothing.
        case proxySilent = "proxy-silent"
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
        /// The server took the connection and said nothing.
        case tlsSilent = "tls-unanswered"
        case timedOut = "timed-out"
        case cancelled = "cancelled"
        case answerTooLong = "answer-too-long"
        case answerCut = "answer-cut-off"
        case broken = "connection-broken"
        /// This machine or this process may open no further file or connection.
        case outOfDescriptors = "out-of-descriptors"
        case outOfMemory = "out-of-memory"
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
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .noSuchHost: messages.hostUnknown
        case .noConnection: messages.unreachable
        case .connectTimedOut: messages.connectTimedOut
        case .noProxy: messages.proxyUnreachable
        case .proxySilent: messages.proxySilent
        case .proxyRefused: Explanation(messages.proxyRefused, messages.proxyRefusedAdvice)
        case .certificateExpired: Explanation(messages.certificateExpired, messages.certificateAdvice)
        case .certificateNotYetValid:
            Explanation(messages.certificateNotYetValid, messages.certificateNotYetValidAdvice)
        case .certificateOfOtherHost:
            Explanation(messages.certificateOfOtherHost, messages.certificateOfOtherHostAdvice)
        case .certificateOfNoKnownIssuer:
            Explanation(messages.certificateOfNoKnownIssuer, messages.certificateOfNoKnownIssuerAdvice)
        case .badCertificate: Explanation(messages.badCertificate, messages.certificateAdvice)
        case .badCertificateFile: Explanation(messages.badCertificateFile, messages.badCertificateFileAdvice)
        case .noTLS: messages.tlsFailed
        case .tlsSilent: messages.tlsUnanswered
        case .timedOut: messages.timedOut
        case .cancelled: messages.requestCancelled
        case .answerTooLong: messages.answerTooLong
        case .answerCut: messages.answerCut
        case .broken: messages.connectionBroken
        case .outOfDescriptors: messages.outOfDescriptors
        case .outOfMemory: messages.outOfMemory
        }
    }
}
