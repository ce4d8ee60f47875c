/// What a portal's error code means to the client: a row of the one table of refusals (reference A6, B1, C).
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
    public let sentence: String
    /// Empty where what is to be done depends on the call; see `PortalError.advice`.
    public let advice: String
}

extension Refusal {
    /// The row of a code, compared without regard to case; nil for a code that nobody has documented.
    public static func known(_ code: String) -> Refusal? {
        byCode[code.uppercased()]
    }

    private static let byCode = Dictionary(uniqueKeysWithValues: table.map { ($0.code, $0) })

    private static func forNow(
        _ code: String, retry: Retry, _ sentence: String, _ advice: String
    ) -> Refusal {
        Refusal(code: code, ran: .no, retry: retry, status: .refusedForNow, sentence: sentence, advice: advice)
    }

    private static func final(_ code: String, _ sentence: String, _ advice: String) -> Refusal {
        Refusal(code: code, ran: .no, retry: .never, status: .refused, sentence: sentence, advice: advice)
    }

    private static func credential(_ code: String, _ sentence: String, _ advice: String) -> Refusal {
        Refusal(code: code, ran: .no, retry: .never, status: .credential, sentence: sentence, advice: advice)
    }

    private static func unclear(_ code: String, _ sentence: String) -> Refusal {
        Refusal(
            code: code, ran: .unknown, retry: .never, status: .outcomeUnknown, sentence: sentence, advice: "")
    }

    private static let ownFault = "Report this as a fault of convene."

    /// Every code that is documented or was observed.
    public static let table: [Refusal] = [
        forNow(
            "QUERY_LIMIT_EXCEEDED", retry: .afterPause, "The portal gets too many requests from this address.",
            "Wait a few seconds and send again."),
        forNow(
            "OPERATION_TIME_LIMIT", retry: .afterOperatingTime,
            "This method has used up its operating time for the last ten minutes.",
            "Wait until the portal frees it, ten minutes at most, and send again."),
        forNow(
            "CONNECTION_ERROR", retry: .afterPause, "The portal could not reach its authorization server.",
            "Wait a minute and send again."),
        final(
            "OVERLOAD_LIMIT", "The portal's REST interface is blocked by hand because of overload.",
            "Ask the vendor's support to lift the block; waiting does not help."),
        unclear("INTERNAL_SERVER_ERROR", "The portal failed inside while it worked on the request."),
        unclear("ERROR_UNEXPECTED_ANSWER", "The portal failed inside while it worked on the request."),
        unclear("ERROR_CORE", "The portal stopped in the middle of the request with an error of its own."),
        credential(
            "NO_AUTH_FOUND", "The portal saw no credential that it knows.",
            "Check the webhook URL or the token: is it complete, and of this portal?"),
        credential(
            "INVALID_REQUEST", "The portal wants the request encrypted.", "Write https:// in front of the address."),
        credential(
            "INVALID_CREDENTIALS", "The portal does not know this webhook: it is wrong, deleted or expired.",
            "Make a new webhook on the portal, with the scope im, and give its URL."),
        credential(
            "EXPIRED_TOKEN", "The access token has expired; it lives for an hour.",
            "Get a new token, or use an incoming webhook, which does not expire."),
        credential("INVALID_TOKEN", "The portal does not take this access token.", "Get a new token."),
        credential(
            "INSUFFICIENT_SCOPE", "The credential lacks a scope that this call needs; chats need the scope im.",
            "Edit the webhook on the portal, tick the scope im, and use the URL that it then shows."),
        final(
            "ACCESS_DENIED", "The portal denies access: by its plan, or by the rights of the user.",
            "REST needs a paid plan or a subscription; otherwise ask an administrator of the portal."),
        final(
            "USER_ACCESS_ERROR", "The user has no access to the application.",
            "Ask an administrator of the portal to grant it."),
        final(
            "AUTHORIZATION_ERROR", "The portal cannot log this user in: dismissed, or not allowed.",
            "Use the credential of an active user."),
        final(
            "APPLICATION_NOT_FOUND", "The application is no longer installed on the portal.",
            "Install it again, or use an incoming webhook."),
        final("PORTAL_DELETED", "The portal was deleted or is switched off.", "Check the address."),
        final(
            "ERROR_METHOD_NOT_FOUND", "The portal does not have this method.",
            "The module of chats may be missing there; ask an administrator of the portal."),
        final("ERROR_ARGUMENT", "The portal does not take one of the values.", "Correct the value and send again."),
        final("WRONG_ENCODING", "The portal found the request wrongly encoded.", ownFault),
        final("WRONG_AUTH_TYPE", "This kind of credential may not make the call.", "Use an incoming webhook."),
        final(
            "WRONG_LICENSE", "The portal's licence does not allow the call.", "Ask an administrator of the portal."),
        final(
            "METHOD_CONFIRM_WAITING", "An administrator of the portal must confirm this call first.",
            "Ask an administrator to confirm it, then send again."),
        final(
            "METHOD_CONFIRM_DENIED", "An administrator of the portal has denied this call.",
            "Ask an administrator of the portal."),
        final(
            "ERROR_MANIFEST_IS_NOT_AVAILABLE", "The portal has no manifest for this call.",
            ownFault),
        final(
            "ERROR_BATCH_LENGTH_EXCEEDED", "The batch had more than 50 commands.",
            ownFault),
        final(
            "ERROR_BATCH_METHOD_NOT_ALLOWED", "The method is not allowed in a batch.",
            ownFault),
        final(
            "INVALID_FORMAT", "The portal does not take the form of the members.",
            "Give the members as whole numbers."),
        final(
            "WRONG_REQUEST", "The portal did not carry out the request.",
            "Check the values, above all the link's type and id, which are limited in length."),
        final(
            "USERS_EMPTY", "This older portal makes no chat without members.",
            "Name at least two other people as members."),
        final(
            "ACCESS_ERROR", "The portal denies access to the chat.",
            "The chat may be closed to this user, or it does not exist."),
        final(
            "ACCESS_DENIED_EXTEND", "The user may not add people to this chat.",
            "Ask its owner, or somebody whom the chat allows it."),
        final("TITLE_EMPTY", "The portal takes no empty title here.", "Write a title."),
        final("WRONG_COLOR", "The portal does not take this colour.", "Choose another colour."),
        final(
            "AVATAR_ERROR", "The portal does not take this picture.",
            "Choose a PNG or JPEG of at most 5000 × 5000 pixels."),
        final("USER_NOT_EXISTS", "The portal does not know this person.", "Check the id."),
        final("CHAT_ID_EMPTY", "The portal found no id of a chat in the request.", ownFault),
        final(
            "DIALOG_ID_EMPTY", "The portal found no id of a chat in the request.", ownFault),
        final("USER_ID_EMPTY", "The portal found no id of a person in the request.", ownFault),
        final("ID_EMPTY", "The portal found no id in the request.", ownFault),
        final("FIND_SHORT", "The portal wants a longer text to search for.", "Type more letters."),
    ]
}
