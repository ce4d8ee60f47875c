import Catalog

/// Why a file does not come from the address that the user gave.
public enum DownloadIssue: Sendable, Equatable {
    case notAnAddress
    /// Plain http leads anywhere but to this machine.
    case notEncrypted
    /// A name and a password stand in the address.
    case holdsCredentials
    case redirected(to: String)
    /// The server answered with another status than 200.
    case refused(status: Int)
    case tooLong(limit: Int)
    case failed(TransportFailure.Kind)

    var code: String {
        switch self {
        case .notAnAddress: "download-address-malformed"
        case .notEncrypted: "download-not-https"
        case .holdsCredentials: "download-address-user"
        case .redirected: "download-redirected"
        case .refused: "download-refused"
        case .tooLong: "download-too-long"
        case .failed(let kind): kind.rawValue
        }
    }

    func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .notAnAddress: messages.notAnAddress
        case .notEncrypted: messages.addressNotEncrypted
        case .holdsCredentials: messages.addressHoldsCredentials
        case .redirected(let host): messages.downloadRedirected(to: host)
        case .refused(let status): messages.downloadRefused(status)
        case .tooLong(let limit): messages.downloadTooLong(limit: limit)
        case .failed(.noSuchHost): messages.downloadFoundNoHost
        case .failed(.noConnection): messages.downloadFoundNoConnection
        case .failed(.timedOut): messages.downloadTimedOut
        case .failed(let kind): kind.explanation(in: messages)
        }
    }
}
