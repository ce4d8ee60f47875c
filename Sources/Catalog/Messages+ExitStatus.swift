/// What each exit status means to a script.
extension Messages {
    public var statusSuccess: String {
        say(
            en: "created; with --verify, stored as asked; for check: valid",
            ru: "создан; с --verify и сохранён, как запрошено; для check: структура верна")
    }
    public var statusUsage: String {
        say(
            en: "wrong usage; for the composer: no terminal, or an unknown one",
            ru: "неверный вызов; для формы: нет терминала или он неизвестен")
    }
    public var statusInvalid: String {
        say(
            en: "the structure or table is invalid; nothing was sent",
            ru: "ошибки в структуре или таблице; ничего не отправлено")
    }
    public var statusInput: String {
        say(en: "an input file cannot be read; nothing was sent", ru: "входной файл не читается; ничего не отправлено")
    }
    public var statusDifferent: String {
        say(
            en: "created or changed, but not all as asked: stored differently, not checked, or not all done",
            ru: "создан или изменён не так, как запрошено: сохранён иначе, не проверен или сделано не всё")
    }
    public var statusUnreachable: String {
        say(
            en: "the portal could not be reached, or redirects elsewhere; nothing was created or changed",
            ru: "портал недоступен или перенаправляет; ничего не создано и не изменено")
    }
    public var statusFault: String { say(en: "internal error in convene", ru: "ошибка в программе convene") }
    public var statusUnknown: String {
        say(
            en: "outcome unknown: the request went out and no usable answer came back",
            ru: "исход неизвестен: запрос ушёл, пригодного ответа нет")
    }
    public var statusForNow: String {
        say(
            en: "the portal refuses for now, or somebody else changed the chat; nothing was created or changed",
            ru: "портал временно отклоняет запросы или чат изменил кто-то другой; ничего не создано и не изменено")
    }
    public var statusRefused: String {
        say(
            en: "the portal refused (invalid request, plan or user permissions); nothing was created or changed",
            ru: "портал отказал (неверный запрос, тариф или права пользователя); ничего не создано и не изменено")
    }
    public var statusCredential: String {
        say(
            en: "the credential is missing, wrong, expired, readable by others, or lacks the scope",
            ru: "нет вебхука или токена, он неверен, истёк, доступен другим или без нужного права")
    }
    public var statusConfiguration: String { say(en: "a configuration file is wrong", ru: "ошибка в файле настроек") }
    public var statusInterrupted: String { say(en: "interrupted before anything was sent", ru: "прервано до отправки") }
    public var exitStatusHeading: String { say(en: "EXIT STATUS:", ru: "КОДЫ ЗАВЕРШЕНИЯ:") }
}
