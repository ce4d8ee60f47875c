import Catalog

/// Why there are no new tokens. The call that needed them was refused and has had no effect.
public enum AccessFault: Error, Sendable, Equatable {
    /// Nothing was kept for this application, or the file was damaged.
    case noTokens
    /// There is no refresh token, or the token server says that it is dead (`invalid_grant`).
    case authorizationOver
    /// The token server does not know the application, or its secret is wrong (`invalid_client`).
    case unknownApplication
    /// The token server wants the portal to be paid for (`PAYMENT_REQUIRED`).
    case paymentRequired
    /// Any other refusal of the token server, with its code.
    case refused(code: String)
    /// The token server could not be reached, or broke off.
    case transport(TransportFailure)
    /// It answered something that holds no tokens.
    case unusableAnswer
    /// The tokens cannot be read or kept.
    case file(TokenFileFault)
}

extension AccessFault {
    /// What a code of the token server means; they are compared without regard to case.
    init(code: String) {
        self =
            switch code.lowercased() {
            case "invalid_grant": .authorizationOver
            case "invalid_client": .unknownApplication
            case "payment_required": .paymentRequired
            default: .refused(code: code)
            }
    }

    /// A stable code.
    public var code: String {
        switch self {
        case .noTokens: "no-tokens"
        case .authorizationOver: "authorization-over"
        case .unknownApplication: "application-unknown"
        case .paymentRequired: "payment-required"
        case .refused: "token-server-refuses"
        case .transport(let failure): failure.kind.rawValue
        case .unusableAnswer: "token-server-without-tokens"
        case .file: "tokens-not-kept"
        }
    }

    public var status: ExitStatus {
        switch self {
        case .noTokens, .authorizationOver, .unknownApplication, .refused: .credential
        case .paymentRequired: .refused
        case .transport(let failure): failure.kind == .cancelled ? .interrupted : .unreachable
        case .unusableAnswer: .unreachable
        case .file: .credential
        }
    }

    public func sentence(in messages: Messages) -> String {
        switch self {
        case .noTokens: messages.noTokens
        case .authorizationOver: messages.authorizationOver
        case .unknownApplication: messages.applicationUnknown
        case .paymentRequired: messages.paymentRequired
        case .refused(let code): messages.tokenServerRefuses(code)
        case .transport(let failure): "\(messages.whileRefreshing) \(failure.kind.sentence(in: messages))"
        case .unusableAnswer: messages.tokenServerWithoutTokens
        case .file(let fault): fault.sentence(in: messages)
        }
    }

    public func advice(in messages: Messages) -> String {
        switch self {
        case .noTokens, .authorizationOver: messages.authorizeAnew
        case .unknownApplication: messages.checkApplication
        case .paymentRequired: messages.payForPortal
        case .refused, .unusableAnswer: messages.checkTokenServer
        case .transport(let failure): failure.kind.advice(in: messages)
        case .file(let fault): fault.advice(in: messages)
        }
    }
}
