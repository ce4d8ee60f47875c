/// Why a call to a portal, its token server or a server of files did not bring a result: the one error of everything that
/// goes out.
///
/// It has a stable code, a sentence with its advice, what was under it (`reason`), and whether the request can have run.
public struct PortalError: Error, Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        case transport(TransportFailure)
        /// The portal answered with an error; `known` is its row, if the code is documented.
        case refused(code: String, known: Refusal?)
        /// The portal answered with an error and with a result that can be used, which its text shows.
        case contradiction(code: String, result: String)
        /// Something that is no portal, or a portal out of order, answered in another language than JSON.
        case notJSON(AnswerKind)
        /// A JSON answer without the result that the method promises.
        case unusableResult
        /// The answer sends the request elsewhere.
        case redirected(Redirection)
        /// The access token has expired, and there is no new one.
        case noAccess(AccessIssue)
        /// A file did not come.
        case download(DownloadIssue)
    }

    /// What an answer that cannot be used looks like.
    public enum AnswerKind: Sendable {
        case empty
        case html
        case cutJSON
        case other
    }

    public let reason: Reason
    /// The HTTP status, if an answer came.
    public let httpStatus: Int?
    /// The portal's own words, without secrets; hostile until its control characters are made visible.
    public let detail: String
    /// The beginning of the answer as it came, with secrets masked; hostile. Nil where none came.
    public let raw: String?
    /// The phases of the exchange; nil where no answer came.
    public let transfer: Transfer?
    /// How long the portal wants to be left alone; nil where it did not say.
    public let retryAfter: Duration?
    /// Where the request went; nil where that is of no interest.
    public let host: String?
    /// Whether the call could have changed something on the portal if it ran.
    public let effect: Method.Effect

    public init(
        _ reason: Reason, httpStatus: Int? = nil, detail: String = "", raw: String? = nil, transfer: Transfer? = nil,
        retryAfter: Duration? = nil, host: String? = nil, effect: Method.Effect
    ) {
        self.reason = reason
        self.httpStatus = httpStatus
        self.detail = detail
        self.raw = raw
        self.transfer = transfer
        self.retryAfter = retryAfter
        self.host = host
        self.effect = effect
    }

    /// Without tokens no call has an effect.
    static func noAccess(_ issue: AccessIssue) -> PortalError { PortalError(.noAccess(issue), effect: .reads) }

    static func download(_ issue: DownloadIssue) -> PortalError { PortalError(.download(issue), effect: .reads) }

    /// Whether the call can have had an effect. Reading never has one.
    public var mayHaveRun: Bool {
        guard effect == .changes else { return false }
        return switch reason {
        case .transport(let failure): failure.mayHaveArrived
        case .refused(_, let known?): known.ran == .unknown
        case .refused(_, nil): isServerError
        // A 4xx that is no JSON comes from a server or a proxy in front of the portal: the method was not reached.
        case .notJSON: !isClientError
        case .unusableResult, .contradiction: true
        case .redirected(.refused(.seeOther, _)): true
        // A server in front of the portal sends the request elsewhere instead of handing it on.
        case .redirected, .noAccess, .download: false
        }
    }

    /// The answer to a question got lost on its way; what is not reached, or answers like no portal, is another matter.
    var isLostReading: Bool {
        guard effect == .reads, !isCancellation else { return false }
        return switch reason {
        case .transport(let failure): failure.mayHaveArrived
        case .notJSON(.empty), .notJSON(.cutJSON): true
        // A page in place of an answer comes from what is no portal, or from one that is out of order for a moment.
        case .notJSON: isServerError
        case .refused(_, let known): known?.ran == .unknown
        case .unusableResult, .contradiction, .redirected, .noAccess, .download: false
        }
    }

    public var exitStatus: ExitStatus {
        if mayHaveRun { return .outcomeUnknown }
        return switch reason {
        case .transport: isCancellation ? .interrupted : .unreachable
        case .refused(_, let known?): known.ran == .unknown ? .unreachable : known.status
        case .refused(_, nil): .refused
        case .notJSON, .unusableResult, .contradiction, .redirected: .unreachable
        case .noAccess(let issue): issue.status
        case .download(let issue): issue == .failed(.cancelled) ? .interrupted : .unreadableInput
        }
    }

    /// When the program may send the same request again by itself: only what cannot have run (rest.md A9).
    public var retry: Refusal.Retry {
        guard !mayHaveRun, case .refused(_, let known?) = reason else { return .never }
        return known.retry
    }

    /// Somebody has called the request off.
    public var isCancellation: Bool {
        if case .transport(let failure) = reason { failure.kind == .cancelled } else { false }
    }

    /// The portal has refused with this code; portals write codes in any case.
    func isRefusal(_ code: String) -> Bool {
        if case .refused(let own, _) = reason { own.uppercased() == code } else { false }
    }

    /// The portal has answered no, and would say the same once more.
    var isFinalRefusal: Bool {
        guard case .refused = reason else { return false }
        return retry == .never && !isServerError
    }

    /// A stable code: the portal's own where it sent one.
    public var code: String {
        switch reason {
        case .transport(let failure): failure.kind.rawValue
        case .refused(let code, _), .contradiction(let code, _): code.isEmpty ? "unnamed-refusal" : code
        case .notJSON(.empty): "answer-empty"
        case .notJSON(.html): "answer-html"
        case .notJSON(.cutJSON): "answer-cut"
        case .notJSON(.other): "answer-not-json"
        case .unusableResult: "answer-without-result"
        case .redirected(let redirection): redirection.code
        case .noAccess(let issue): issue.code
        case .download(let issue): issue.code
        }
    }

    private var isServerError: Bool { (500..<600).contains(httpStatus ?? 0) }
    private var isClientError: Bool { (400..<500).contains(httpStatus ?? 0) }
}
