import FoundationEssentials

/// A thing that goes wrong with a call.
struct Fault: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable {
        case refuse, rate, operating, overload, gone, expired
        case internalError = "internal"
        case html, htmlAfter = "html-after"
        case empty, emptyAfter = "empty-after"
        case cutBefore = "cut-before", cutAfter = "cut-after"
        case half
        case slowDrip = "slow-drip"
        case slow
        case silence, silenceAfter = "silence-after"
        case redirect
        case wrongContentType = "wrong-content-type"
        case okWithError = "ok-with-error"
        case errorList = "error-list"
        case huge
    }

    let kind: Kind
    /// Scheme and host that a redirect leads to; the path stays.
    var target = "https://renamed.portal.example"
    /// How long `slow` waits before the method runs.
    var wait = Duration.seconds(5)

    /// The longest such wait, in seconds; for more there is `silence`.
    static let longestWait = 600.0

    /// What `huge` pads an answer to, in bytes.
    static let hugeSize = 64 << 20
}

extension Fault.Kind {
    /// For the help text and docs/portal.md: what a client sees, and whether the method ran.
    var explanation: String {
        switch self {
        case .refuse: "401 ACCESS_DENIED, the plan has no REST; not run"
        case .rate: "503 QUERY_LIMIT_EXCEEDED; not run"
        case .operating: "429 OPERATION_TIME_LIMIT; not run"
        case .overload: "401 OVERLOAD_LIMIT (503 with --statuses docs); not run"
        case .gone: "403 PORTAL_DELETED (500 with --statuses docs); not run"
        case .expired: "401 expired_token; not run"
        case .internalError: "500 INTERNAL_SERVER_ERROR; not run"
        case .html: "503 with a page of HTML; not run"
        case .htmlAfter: "the same, but the method ran"
        case .empty: "500 with an empty body; not run"
        case .emptyAfter: "the same, but the method ran"
        case .cutBefore: "the connection closes without a byte; not run"
        case .cutAfter: "the same, but the method ran"
        case .half: "the connection closes after half of the body; ran"
        case .slowDrip: "the body comes a byte at a time, ten a second; ran"
        case .slow: "the answer takes 5 s, or as long as the control call says; ran"
        case .silence: "no answer, ever; not run"
        case .silenceAfter: "no answer, ever, but the method ran"
        case .redirect: "302 to another host with the same path; not run"
        case .wrongContentType: "the JSON comes as text/html; ran"
        case .okWithError: "200 with an error body; not run"
        case .errorList: "200 with a list of errors as the result, as im.v2 setters answer; not run"
        case .huge: "an answer of 64 MiB; ran"
        }
    }

    /// The refusal that stands in for the answer, where the fault is one.
    var refusal: Refusal? {
        switch self {
        case .refuse: .planWithoutRest
        case .rate: .rate
        case .operating: .operatingTime
        case .overload: .overload
        case .gone: .portalDeleted
        case .expired: .expiredToken
        case .internalError: .internalError
        case .okWithError: .wrongEncoding
        default: nil
        }
    }
}
