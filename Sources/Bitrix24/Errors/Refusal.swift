import Catalog

/// What a portal's error code means to the client: a row of the one table of refusals (rest.md A6, B1, C).
public struct Refusal: Sendable, Equatable {
    /// Whether the call can have had an effect.
    public enum Ran: Sendable, Equatable {
        case no
        case unknown
    }

    /// When the same request may be sent again by the program.
    public enum Retry: Sendable, Equatable {
        case never
        /// After a pause of a second or more, which grows.
        case afterPause
        /// Once the oldest part of the operating time lapses, at most ten minutes later.
        case afterOperatingTime
    }

    /// The portal's code, in upper case. Portals are not consistent about the case.
    public let code: String
    public let ran: Ran
    public let retry: Retry
    public let status: ExitStatus
    /// Its advice is empty where what is to be done depends on the call; see `PortalError`.
    let text: Phrase<Explanation>

    /// The row of a code, compared without regard to case; nil for a code that nobody has documented.
    public static func known(_ code: String) -> Refusal? {
        byCode[code.uppercased()]
    }

    private static let byCode = Dictionary(uniqueKeysWithValues: table.map { ($0.code, $0) })

    private typealias Text = @Sendable (Messages) -> Explanation

    private static func forNow(_ code: String, _ retry: Retry, _ text: @escaping Text) -> Refusal {
        Refusal(code: code, ran: .no, retry: retry, status: .refusedForNow, text: Phrase(text))
    }

    private static func final(_ code: String, _ text: @escaping Text) -> Refusal {
        Refusal(code: code, ran: .no, retry: .never, status: .refused, text: Phrase(text))
    }

    private static func credential(_ code: String, _ text: @escaping Text) -> Refusal {
        Refusal(code: code, ran: .no, retry: .never, status: .credential, text: Phrase(text))
    }

    private static func unclear(_ code: String, _ text: @escaping Text) -> Refusal {
        Refusal(code: code, ran: .unknown, retry: .never, status: .outcomeUnknown, text: Phrase(text))
    }

    /// The codes of the methods that are called here, as documented or observed.
    public static let table: [Refusal] = [
        forNow("QUERY_LIMIT_EXCEEDED", .afterPause, \.queryLimitExceeded),
        forNow("OPERATION_TIME_LIMIT", .afterOperatingTime, \.operationTimeLimit),
        forNow("CONNECTION_ERROR", .afterPause, \.authorizationServerDown),
        final("OVERLOAD_LIMIT", \.overloadLimit),
        unclear("INTERNAL_SERVER_ERROR", \.internalServerError),
        unclear("ERROR_UNEXPECTED_ANSWER", \.internalServerError),
        unclear("ERROR_CORE", \.errorCore),
        // PHP found a value of a wrong type, perhaps in the middle (chats.md, correction A5).
        unclear("0", \.typeError),
        credential("NO_AUTH_FOUND", \.noAuthFound),
        credential("INVALID_REQUEST", \.wantsEncryption),
        credential("INVALID_CREDENTIALS", \.invalidCredentials),
        credential("EXPIRED_TOKEN", \.expiredToken),
        credential("INVALID_TOKEN", \.invalidToken),
        credential("INSUFFICIENT_SCOPE", \.insufficientScope),
        credential("ERROR_OAUTH", \.applicationNotFound),
        credential("NOT_INSTALLED", \.applicationNotFound),
        credential("INVALID_GRANT", \.grantUsedUp),
        credential("INVALID_CLIENT", \.applicationUnknown),
        credential("WRONG_CLIENT", \.applicationUnknown),
        credential("INVALID_SCOPE", \.scopeExceedsGrant),
        final("ACCESS_DENIED", \.accessDeniedByPlan),
        final("USER_ACCESS_ERROR", \.userAccessError),
        final("PAYMENT_REQUIRED", \.paymentRequired),
        final("ALLOWED_ONLY_INTRANET_USER", \.onlyIntranetUsers),
        final("AUTHORIZATION_ERROR", \.authorizationError),
        final("APPLICATION_NOT_FOUND", \.applicationNotFound),
        final("PORTAL_DELETED", \.portalDeleted),
        final("ERROR_METHOD_NOT_FOUND", \.methodNotFound),
        final("22002", \.actionNotFound),
        final("ERROR_ARGUMENT", \.errorArgument),
        final("100", \.parameterMissing),
        final("WRONG_ENCODING", \.wrongEncoding),
        final("WRONG_AUTH_TYPE", \.wrongAuthType),
        final("WRONG_LICENSE", \.wrongLicense),
        final("METHOD_CONFIRM_WAITING", \.confirmationWaits),
        final("METHOD_CONFIRM_DENIED", \.confirmationDenied),
        final("ERROR_MANIFEST_IS_NOT_AVAILABLE", \.manifestNotAvailable),
        final("ERROR_BATCH_LENGTH_EXCEEDED", \.batchTooLong),
        final("ERROR_BATCH_METHOD_NOT_ALLOWED", \.notInBatch),
        final("INVALID_FORMAT", \.invalidFormat),
        final("WRONG_REQUEST", \.wrongRequest),
        final("USERS_EMPTY", \.usersEmpty),
        final("ACCESS_ERROR", \.chatAccessError),
        final("ACCESS_DENIED_EXTEND", \.mayNotAddPeople),
        final("TITLE_EMPTY", \.titleEmpty),
        final("WRONG_COLOR", \.wrongColor),
        final("AVATAR_ERROR", \.avatarError),
        final("USER_NOT_EXISTS", \.userNotExists),
        final("CHAT_ID_EMPTY", \.chatIDEmpty),
        final("DIALOG_ID_EMPTY", \.chatIDEmpty),
        final("USER_ID_EMPTY", \.userIDEmpty),
        final("ID_EMPTY", \.idEmpty),
        final("FIND_SHORT", \.findShort),
        credential("\(newer)_INSUFFICIENTSCOPEEXCEPTION", \.insufficientScope),
        final("\(newer)_ACCESSDENIEDEXCEPTION", \.mayNotDoThis),
        final("\(newer)_ENTITYNOTFOUNDEXCEPTION", \.entityNotFound),
        final("\(newer)_VALIDATION_REQUESTVALIDATIONEXCEPTION", \.errorArgument),
        final("\(newer)_INVALIDJSONEXCEPTION", \.wrongEncoding),
    ]

    /// What the codes of REST 3 begin with (chats.md L4).
    private static let newer = "BITRIX_REST_V3_EXCEPTION"
}

extension Refusal: Explained {
    public func explanation(in messages: Messages) -> Explanation { text.said(in: messages) }
}
