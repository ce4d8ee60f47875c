import Bitrix24
import Catalog
import Testing

@Suite("The table of refusals")
struct RefusalTests {
    /// The codes of the reference's A6, and whether the call can have had an effect.
    static let documented: [(code: String, status: Bitrix24.ExitStatus, retry: Refusal.Retry)] = [
        ("QUERY_LIMIT_EXCEEDED", .refusedForNow, .afterPause),
        ("OPERATION_TIME_LIMIT", .refusedForNow, .afterOperatingTime),
        ("CONNECTION_ERROR", .refusedForNow, .afterPause),
        ("OVERLOAD_LIMIT", .refused, .never),
        ("INTERNAL_SERVER_ERROR", .outcomeUnknown, .never),
        ("ERROR_UNEXPECTED_ANSWER", .outcomeUnknown, .never),
        ("ERROR_CORE", .outcomeUnknown, .never),
        ("NO_AUTH_FOUND", .credential, .never),
        ("INVALID_REQUEST", .credential, .never),
        ("INVALID_CREDENTIALS", .credential, .never),
        ("expired_token", .credential, .never),
        ("invalid_token", .credential, .never),
        ("insufficient_scope", .credential, .never),
        ("ACCESS_DENIED", .refused, .never),
        ("user_access_error", .refused, .never),
        ("authorization_error", .refused, .never),
        ("APPLICATION_NOT_FOUND", .refused, .never),
        ("PORTAL_DELETED", .refused, .never),
        ("ERROR_METHOD_NOT_FOUND", .refused, .never),
        ("ERROR_ARGUMENT", .refused, .never),
        ("WRONG_AUTH_TYPE", .refused, .never),
        ("WRONG_LICENSE", .refused, .never),
        ("WRONG_ENCODING", .refused, .never),
        ("METHOD_CONFIRM_WAITING", .refused, .never),
        ("METHOD_CONFIRM_DENIED", .refused, .never),
        ("ERROR_MANIFEST_IS_NOT_AVAILABLE", .refused, .never),
        ("ERROR_BATCH_LENGTH_EXCEEDED", .refused, .never),
        ("ERROR_BATCH_METHOD_NOT_ALLOWED", .refused, .never),
        ("INVALID_FORMAT", .refused, .never),
        ("WRONG_REQUEST", .refused, .never),
        ("USERS_EMPTY", .refused, .never),
        ("PAYMENT_REQUIRED", .refused, .never),
        ("ERROR_OAUTH", .credential, .never),
        ("NOT_INSTALLED", .credential, .never),
        ("allowed_only_intranet_user", .refused, .never),
        ("ALLOWED_ONLY_INTRANET_USER", .refused, .never),
        ("invalid_grant", .credential, .never),
        ("invalid_client", .credential, .never),
        ("wrong_client", .credential, .never),
        ("INVALID_SCOPE", .credential, .never),
        ("100", .refused, .never),
        ("22002", .refused, .never),
        ("0", .outcomeUnknown, .never),
        ("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", .refused, .never),
        ("BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", .credential, .never),
        ("BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", .refused, .never),
    ]

    @Test("Every documented code ends a creation as it should", arguments: documented)
    func documentedCodes(code: String, status: Bitrix24.ExitStatus, retry: Refusal.Retry) {
        let error = PortalError(
            .refused(code: code, known: .known(code)), httpStatus: 400, effect: .changes)
        #expect(error.exitStatus == status)
        #expect(error.retry == retry)
        #expect(error.mayHaveRun == (status == .outcomeUnknown))
    }

    @Test("Every row says what happened and what to do", arguments: Refusal.table.map(\.code))
    func texts(code: String) {
        let error = PortalError(.refused(code: code, known: .known(code)), effect: .changes)
        #expect(error.sentence(in: Messages(.english)).hasSuffix("."))
        #expect(!error.advice(in: Messages(.english)).isEmpty)
    }

    @Test("No code stands in the table twice, and each is found in any case")
    func codes() {
        let codes = Refusal.table.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(Refusal.known("query_limit_exceeded")?.code == "QUERY_LIMIT_EXCEEDED")
        #expect(Refusal.known("SOMETHING_NEW") == nil)
    }

    @Test("A portal that was deleted is a refusal, whatever the status", arguments: [403, 410, 500])
    func deleted(status: Int) {
        let error = PortalError(
            .refused(code: "PORTAL_DELETED", known: .known("PORTAL_DELETED")), httpStatus: status, effect: .changes)
        #expect(error.exitStatus == .refused)
    }

    @Test("Of a host that is not known the name without www. is advised, if it has one")
    func www() {
        func advice(_ host: String) -> String {
            let failure = TransportFailure(.noSuchHost, mayHaveArrived: false)
            return PortalError(.transport(failure), host: host, effect: .changes).advice(in: Messages(.english))
        }
        #expect(advice("www.acme.bitrix24.com").contains(" acme.bitrix24.com"))
        #expect(advice("www.xn--80awhdgm.xn--p1ai").contains(" портал.рф (xn--80awhdgm.xn--p1ai)"))
        #expect(!advice("acme.bitrix24.com").contains("www."))
    }

    @Test("A code that nobody documented is a refusal, but unknown with a server's status")
    func unknownCodes() {
        func error(_ status: Int) -> PortalError {
            PortalError(.refused(code: "NEW", known: nil), httpStatus: status, effect: .changes)
        }
        #expect(error(400).exitStatus == .refused)
        #expect(error(500).exitStatus == .outcomeUnknown)
    }

    @Test("A failure inside the portal while it only read leaves nothing unknown, and no advice about a chat")
    func failureOfReading() {
        let error = PortalError(
            .refused(code: "ERROR_CORE", known: .known("ERROR_CORE")), httpStatus: 500, effect: .reads)
        #expect(error.exitStatus == .unreachable)
        #expect(!error.advice(in: Messages(.english)).contains("chat"))
    }

    @Test(
        "Failures of the transport say whether the request may have arrived", arguments: TransportFailure.Kind.allCases)
    func transportFailures(kind: TransportFailure.Kind) {
        func error(_ mayHaveArrived: Bool) -> PortalError {
            PortalError(.transport(TransportFailure(kind, mayHaveArrived: mayHaveArrived)), effect: .changes)
        }
        #expect(error(true).exitStatus == .outcomeUnknown)
        #expect(error(true).retry == .never)
        #expect(error(false).exitStatus == (kind == .cancelled ? .interrupted : .unreachable))
        #expect(error(false).sentence(in: Messages(.english)).hasSuffix("."))
        #expect(
            error(false).advice(in: Messages(.english)).hasSuffix(".")
                || error(false).advice(in: Messages(.english)).hasSuffix("?"))
    }
}
