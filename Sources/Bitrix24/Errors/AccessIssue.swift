import Catalog

/// Why there are no new tokens. The call that needed them was refused and has had no effect.
public enum AccessIssue: Sendable, Equatable {
    /// Nothing was kept for this application, or the file was damaged.
    case noTokens
    /// There is no refresh token, or the token server says that it is dead (`invalid_grant`).
    case authorizationOver
    /// Any other refusal of the token server; `known` is its row in the table of refusals.
    case refused(code: String, known: Refusal?)
    /// The token server could not be reached, or broke off.
    case transport(TransportFailure)
    /// It answered something that holds no tokens.
    case unusableAnswer
    /// The tokens cannot be read or kept.
    case file(StorageError)

    /// What a code of the token server means; they are compared without regard to case.
    init(code: String) {
        self =
            switch code.lowercased() {
            case "invalid_grant": .authorizationOver
            // A portal means something else by it.
            case "invalid_request": .refused(code: code, known: nil)
            default: .refused(code: code, known: .known(code))
            }
    }

    var code: String {
        switch self {
        case .noTokens: "no-tokens"
        case .authorizationOver: "authorization-over"
        case .refused(_, let known?): known.code
        case .refused(_, nil): "token-server-refuses"
        case .transport(let failure): failure.kind.rawValue
        case .unusableAnswer: "token-server-without-tokens"
        case .file: "tokens-not-kept"
        }
    }

    var status: ExitStatus {
        switch self {
        case .noTokens, .authorizationOver, .refused(_, nil): .credential
        // Nothing was asked of the portal yet.
        case .refused(_, let known?): known.ran == .unknown ? .unreachable : known.status
        case .transport(let failure): failure.kind == .cancelled ? .interrupted : .unreachable
        case .unusableAnswer: .unreachable
        case .file: .credential
        }
    }

    func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .noTokens: Explanation(messages.noTokens, messages.authorizeAnew)
        case .authorizationOver: Explanation(messages.authorizationOver, messages.authorizeAnew)
        case .refused(_, let known?):
            Explanation(
                messages.tokenServerRefuses(because: known.sentence(in: messages)),
                known.ran == .no ? known.advice(in: messages) : messages.checkTokenServer)
        case .refused(let code, nil): Explanation(messages.tokenServerRefuses(code), messages.checkTokenServer)
        case .transport(let failure):
            Explanation(
                "\(messages.whileRefreshing) \(failure.kind.sentence(in: messages))",
                failure.kind.advice(in: messages))
        case .unusableAnswer: Explanation(messages.tokenServerWithoutTokens, messages.checkTokenServer)
        case .file(let error): error.explanation(in: messages)
        }
    }
}
