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
        case .refuse:
            HelpText.say(
                en: "401 ACCESS_DENIED, the plan has no REST; not run",
                ru: "401 ACCESS_DENIED, в тарифе нет REST; не выполнено")
        case .rate: HelpText.say(en: "503 QUERY_LIMIT_EXCEEDED; not run", ru: "503 QUERY_LIMIT_EXCEEDED; не выполнено")
        case .operating:
            HelpText.say(en: "429 OPERATION_TIME_LIMIT; not run", ru: "429 OPERATION_TIME_LIMIT; не выполнено")
        case .overload:
            HelpText.say(
                en: "401 OVERLOAD_LIMIT (503 with --statuses docs); not run",
                ru: "401 OVERLOAD_LIMIT (503 с --statuses docs); не выполнено")
        case .gone:
            HelpText.say(
                en: "403 PORTAL_DELETED (500 with --statuses docs); not run",
                ru: "403 PORTAL_DELETED (500 с --statuses docs); не выполнено")
        case .expired: HelpText.say(en: "401 expired_token; not run", ru: "401 expired_token; не выполнено")
        case .internalError:
            HelpText.say(en: "500 INTERNAL_SERVER_ERROR; not run", ru: "500 INTERNAL_SERVER_ERROR; не выполнено")
        case .html: HelpText.say(en: "503 with a page of HTML; not run", ru: "503 и страница HTML; не выполнено")
        case .htmlAfter: HelpText.say(en: "the same, but the method ran", ru: "то же, но метод выполнен")
        case .empty: HelpText.say(en: "500 with an empty body; not run", ru: "500 с пустым телом; не выполнено")
        case .emptyAfter: HelpText.say(en: "the same, but the method ran", ru: "то же, но метод выполнен")
        case .cutBefore:
            HelpText.say(
                en: "the connection closes without a byte; not run",
                ru: "соединение закрыто без единого байта; не выполнено")
        case .cutAfter: HelpText.say(en: "the same, but the method ran", ru: "то же, но метод выполнен")
        case .half:
            HelpText.say(
                en: "the connection closes after half of the body; ran",
                ru: "соединение закрыто на середине тела; выполнено")
        case .slowDrip:
            HelpText.say(
                en: "the body comes a byte at a time, ten a second; ran",
                ru: "тело идёт по байту, десять в секунду; выполнено")
        case .slow:
            HelpText.say(
                en: "the answer takes 5 s, or as long as the control call says; ran",
                ru: "ответ через 5 с или через время из управляющего вызова; выполнено")
        case .silence: HelpText.say(en: "no answer, ever; not run", ru: "ответа нет; не выполнено")
        case .silenceAfter: HelpText.say(en: "no answer, ever, but the method ran", ru: "ответа нет, но метод выполнен")
        case .redirect:
            HelpText.say(
                en: "302 to another host with the same path; not run",
                ru: "302 на другой хост с тем же путём; не выполнено")
        case .wrongContentType:
            HelpText.say(en: "the JSON comes as text/html; ran", ru: "JSON с типом text/html; выполнено")
        case .okWithError: HelpText.say(en: "200 with an error body; not run", ru: "200 с телом ошибки; не выполнено")
        case .errorList:
            HelpText.say(
                en: "200 with a list of errors as the result, as im.v2 setters answer; not run",
                ru: "200 со списком ошибок в result, как отвечают методы im.v2; не выполнено")
        case .huge: HelpText.say(en: "an answer of 64 MiB; ran", ru: "ответ на 64 МиБ; выполнено")
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
