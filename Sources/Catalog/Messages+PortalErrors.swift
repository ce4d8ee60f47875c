/// Answers that bring no result, and what to do about them.
extension Messages {
    public var unknownRefusal: String {
        say(
            en: "The portal refused the request with a code that convene does not know.",
            ru: "Портал отклонил запрос с кодом, которого convene не знает.")
    }
    /// - Parameters:
    ///   - what: one of the kinds of answer below.
    ///   - status: the HTTP status, if an answer came.
    public func notAnAnswer(_ what: String, status: Int?) -> String {
        let status = status.map { " (HTTP \($0))" } ?? ""
        return say(
            en: "The portal's address sent \(what)\(status) instead of the portal's answer.",
            ru: "Вместо ответа портала с его адреса пришло: \(what)\(status).")
    }
    public var anEmptyAnswer: String { say(en: "an empty answer", ru: "пустой ответ") }
    public var anHTMLPage: String { say(en: "an HTML page", ru: "страница HTML") }
    public var brokenJSON: String { say(en: "JSON that breaks off", ru: "оборванный JSON") }
    public var notJSON: String { say(en: "something that is not JSON", ru: "не JSON") }
    public var noResult: String {
        say(
            en: "The portal's answer does not hold the result that it should.",
            ru: "В ответе портала нет результата, который должен в нём быть.")
    }

    /// - Parameters:
    ///   - code: the portal's code of the error.
    ///   - result: what it gave as the result, such as the id of a chat.
    public func errorBesideResult(_ code: String, _ result: String) -> String {
        say(
            en: "The portal answered with a result (\(result)) and with an error (\(code)) at once.",
            ru: "Портал ответил сразу и результатом (\(result)), и ошибкой (\(code)).")
    }

    // MARK: - Advice

    public var lookBeforeSending: String {
        say(
            en: "Check on the portal whether the chat is there before you send it again.",
            ru: "Посмотрите на портале, нет ли уже этого чата, прежде чем отправлять снова.")
    }
    public var tryAgainOrAsk: String {
        say(
            en: "Try again; if it happens again, ask an administrator of the portal.",
            ru: "Попробуйте снова; если повторится, обратитесь к администратору портала.")
    }
    public var readItsWords: String {
        say(
            en: "See the portal's message; otherwise ask an administrator of the portal.",
            ru: "См. сообщение портала; иначе обратитесь к его администратору.")
    }
    public var checkAddressOrAsk: String {
        say(
            en: "Check the address; if it is right, ask an administrator of the portal.",
            ru: "Проверьте адрес; если он верен, обратитесь к администратору портала.")
    }
}

/// Why no whole answer came.
extension Messages {
    public var hostUnknown: Explanation {
        explain(
            en: (
                "The portal's host name cannot be resolved.",
                "Check the spelling of the address and this machine's DNS."
            ),
            ru: (
                "Имя хоста портала не удаётся найти.",
                "Проверьте, верно ли написан адрес и работает ли на этом компьютере DNS."
            )
        )
    }
    /// - Parameter host: the name that the address would have without its `www.`.
    public func hostUnknown(withoutWWW host: String) -> Explanation {
        explain(
            en: ("The portal's host name cannot be resolved.", "Try the address without www.: \(host)"),
            ru: ("Имя хоста портала не удаётся найти.", "Попробуйте адрес без www.: \(host)"))
    }
    public var connectTimedOut: Explanation {
        explain(
            en: (
                "Connecting to the portal timed out.",
                "Check the address, the port and the network of this machine; is a proxy needed (https_proxy)?"
            ),
            ru: (
                "Не удалось вовремя соединиться с порталом.",
                "Проверьте адрес, порт и сеть на этом компьютере; не нужен ли прокси (https_proxy)?"
            ))
    }
    public var tlsUnanswered: Explanation {
        explain(
            en: (
                "The server accepted the connection, but did not answer in TLS.",
                "Check the port: is it the one for https? A portal on this machine may speak plain http (http://)."
            ),
            ru: (
                "Сервер принял соединение, но не ответил по TLS.",
                "Проверьте порт: тот ли он, что для https? Портал на этом компьютере может отвечать по http (http://)."
            ))
    }
    public var unreachable: Explanation {
        explain(
            en: (
                "The portal could not be reached.",
                "Check the address and the network of this machine; is a proxy needed (https_proxy)?"
            ),
            ru: ("Портал недоступен.", "Проверьте адрес и сеть на этом компьютере; не нужен ли прокси (https_proxy)?"))
    }
    public var proxyUnreachable: Explanation {
        explain(
            en: (
                "The proxy could not be reached.", "Check https_proxy, all_proxy and no_proxy in the environment."
            ),
            ru: ("Прокси недоступен.", "Проверьте переменные окружения https_proxy, all_proxy и no_proxy."))
    }
    public var outOfDescriptors: Explanation {
        explain(
            en: (
                "This machine lets convene open no more files or connections.",
                "Raise the limit (ulimit -n), or close other programs, and try again."
            ),
            ru: (
                "Система больше не даёт convene открывать файлы и соединения.",
                "Увеличьте предел (ulimit -n) или закройте другие программы и повторите."
            ))
    }
    public var outOfMemory: Explanation {
        explain(
            en: ("There is not enough memory for the request.", "Close other programs, and try again."),
            ru: ("Для запроса не хватает памяти.", "Закройте другие программы и повторите."))
    }
    public var proxySilent: Explanation {
        explain(
            en: (
                "The proxy accepted the connection, but did not reach the portal in time.",
                "Check https_proxy, all_proxy and no_proxy in the environment."
            ),
            ru: (
                "Прокси принял соединение, но вовремя не пропустил его к порталу.",
                "Проверьте переменные окружения https_proxy, all_proxy и no_proxy."
            ))
    }
    public var tlsFailed: Explanation {
        explain(
            en: (
                "No encrypted connection to the portal could be established.",
                "Check that the address and the port speak https."
            ),
            ru: (
                "Не удалось установить шифрованное соединение с порталом.",
                "Проверьте, что по этому адресу и порту отвечает https."
            ))
    }
    public var timedOut: Explanation {
        explain(
            en: ("No answer came in time.", "Try again, or allow more time with --timeout."),
            ru: ("Ответ не пришёл вовремя.", "Повторите или дайте больше времени через --timeout."))
    }
    public var requestCancelled: Explanation {
        explain(
            en: ("The request was cancelled.", "Send it again when you are ready."),
            ru: ("Запрос отменён.", "Отправьте снова, когда захотите."))
    }
    public var answerTooLong: Explanation {
        explain(
            en: ("The answer was longer than a portal's answer can be.", somethingInterferes),
            ru: ("Ответ длиннее, чем бывает у портала.", somethingInterferes))
    }
    public var answerCut: Explanation {
        explain(
            en: ("The connection ended in the middle of the answer.", somethingInterferes),
            ru: ("Соединение оборвалось посреди ответа.", somethingInterferes))
    }
    public var connectionBroken: Explanation {
        explain(
            en: ("The connection ended before an answer came.", somethingInterferes),
            ru: ("Соединение оборвалось раньше, чем пришёл ответ.", somethingInterferes))
    }
    private var somethingInterferes: String {
        say(
            en: "Check the address; something between here and the portal may interfere.",
            ru: "Проверьте адрес; возможно, что-то вмешивается между вами и порталом.")
    }
}
