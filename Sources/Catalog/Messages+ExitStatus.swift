/// What each exit status means to a script.
///
/// `creates` is said of commands that create chats: whoever runs them wants to know whether there is one now.
extension Messages {
    public func statusSuccess(creates: Bool) -> String {
        creates
            ? say(
                en: "created; with --verify, stored as asked; for check: valid",
                ru: "создан; с --verify и сохранён, как запрошено; для check: структура верна")
            : say(en: "done", ru: "выполнено")
    }
    public func statusUsage(creates: Bool) -> String {
        say(en: "wrong usage", ru: "неверный вызов")
            + (creates
                ? say(
                    en: "; for the composer: no terminal, or an unknown one",
                    ru: "; для формы: нет терминала или он неизвестен") : "")
    }
    public func statusInvalid(creates: Bool) -> String {
        (creates
            ? say(en: "the structure or table is invalid", ru: "ошибки в структуре или таблице")
            : say(en: "a value is invalid", ru: "неверное значение"))
            + say(en: "; nothing was sent", ru: "; ничего не отправлено")
    }
    public var statusInput: String {
        say(en: "an input file cannot be read; nothing was sent", ru: "входной файл не читается; ничего не отправлено")
    }
    public func statusDifferent(creates: Bool) -> String {
        creates
            ? say(
                en: "created, but not all as asked: stored differently, not checked (--verify), or not all done",
                ru: "создан не так, как запрошено: сохранён иначе, не проверен (--verify) или сделано не всё")
            : say(en: "changed, but not all as asked", ru: "изменено, но не всё, как запрошено")
    }
    public func statusUnreachable(creates: Bool) -> String {
        say(
            en: "the portal could not be reached, or redirects elsewhere", ru: "портал недоступен или перенаправляет")
            + nothingCreated(creates)
    }
    public var statusFault: String { say(en: "internal error in convene", ru: "ошибка в программе convene") }
    public var statusUnknown: String {
        say(
            en: "outcome unknown: the request went out and no usable answer came back",
            ru: "исход неизвестен: запрос ушёл, пригодного ответа нет")
    }
    public var statusUnwritten: String {
        say(en: "standard output cannot be written", ru: "стандартный вывод не записать")
    }
    /// - Parameter changes: it changes a chat that others may change meanwhile.
    public func statusForNow(creates: Bool, changes: Bool) -> String {
        say(en: "the portal refuses for now", ru: "портал временно отклоняет запросы")
            + (changes ? say(en: ", or somebody else changed the chat", ru: " или чат изменил кто-то другой") : "")
            + nothingCreated(creates)
    }
    public func statusRefused(creates: Bool) -> String {
        say(
            en: "the portal refused (invalid request, plan or user permissions)",
            ru: "портал отказал (неверный запрос, тариф или права пользователя)") + nothingCreated(creates)
    }
    public var statusCredential: String {
        say(
            en: "the credential is missing, wrong, expired, readable by others, or lacks the scope",
            ru: "нет вебхука или токена, он неверен, истёк, доступен другим или без нужного права")
    }
    public var statusConfiguration: String { say(en: "a configuration file is wrong", ru: "ошибка в файле настроек") }
    public var statusInterrupted: String { say(en: "interrupted before anything was sent", ru: "прервано до отправки") }
    public var exitStatusHeading: String { say(en: "EXIT STATUS:", ru: "КОДЫ ЗАВЕРШЕНИЯ:") }

    private func nothingCreated(_ creates: Bool) -> String {
        creates ? say(en: "; nothing was created", ru: "; ничего не создано") : ""
    }
}
