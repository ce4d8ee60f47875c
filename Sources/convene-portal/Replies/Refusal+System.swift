/// Refusals before a method runs, and by the machinery around it (rest.md A6).
extension Refusal {
    static let methodNotFound = Refusal("ERROR_METHOD_NOT_FOUND", 404, "Method not found!", "Метод не найден!")
    static let noCredential = Refusal(
        "NO_AUTH_FOUND", 401, "Wrong authorization data", "Неверные данные авторизации")
    static let httpsRequired = Refusal("INVALID_REQUEST", 401, docs: 400, "Https required.", "Требуется https.")
    static let wrongCredential = Refusal(
        "INVALID_CREDENTIALS", 401, docs: 403, "Invalid request credentials", "Неверные учётные данные запроса")
    static let expiredToken = Refusal(
        "expired_token", 401, "The access token provided has expired", "Срок действия токена истёк")
    static let unknownToken = Refusal(
        "invalid_token", 401, "Unable to get application by token", "Не удалось найти приложение по токену")
    static let userNotAuthorized = Refusal(
        "authorization_error", 401, "Unable to authorize user", "Не удалось авторизовать пользователя")
    static let webhookScope = Refusal(
        "insufficient_scope", 401, docs: 403,
        "The request requires higher privileges than provided by the webhook token",
        "Запрос требует больших прав, чем даёт токен вебхука")
    static let applicationScope = Refusal(
        "insufficient_scope", 401, docs: 403,
        "The request requires higher privileges than provided by the access token",
        "Запрос требует больших прав, чем даёт токен доступа")
    static let planWithoutRest = Refusal(
        "ACCESS_DENIED", 401, docs: 403, "REST is available only by subscription.", "REST доступен только по подписке.")
    static let rate = Refusal("QUERY_LIMIT_EXCEEDED", 503, "Too many requests", "Слишком много запросов")
    static let operatingTime = Refusal(
        "OPERATION_TIME_LIMIT", 429, "Method is blocked due to operation time limit.",
        "Метод заблокирован из-за превышения времени работы.")
    static let overload = Refusal(
        "OVERLOAD_LIMIT", 401, docs: 503, "REST API is blocked due to overload.",
        "REST API заблокирован из-за перегрузки.")
    static let portalDeleted = Refusal("PORTAL_DELETED", 403, docs: 500, "Portal was deleted", "Портал удалён")
    static let internalError = Refusal(
        "INTERNAL_SERVER_ERROR", 500, "Internal server error", "Внутренняя ошибка сервера")
    /// An error body under HTTP 200.
    static let wrongEncoding = Refusal(
        "WRONG_ENCODING", 200, "Wrong request encoding", "Неверная кодировка запроса")

    /// A handler got an array where it wanted a text and died: 500 without a body.
    static let typeError = Refusal(nil, 500, "", "")

    static let batchTooLong = Refusal(
        "ERROR_BATCH_LENGTH_EXCEEDED", 400, "Max batch length exceeded", "Превышена длина пакета")
    static let notInBatch = Refusal(
        "ERROR_BATCH_METHOD_NOT_ALLOWED", 405, "Method is not allowed for batch usage",
        "Метод нельзя вызывать в пакете")
}
