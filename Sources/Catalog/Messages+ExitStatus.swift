/// What each exit status means to a script.
///
/// Of commands that create chats is said whether there is one: whoever runs them wants to know.
extension Messages {
    public func statusSuccess(of command: CommandPurpose) -> String {
        switch command {
        case .any:
            say(
                en: "done; with --verify also stored as asked; for check: valid",
                ru: "выполнено; с --verify и сохранено, как запрошено; для check: структура верна")
        case .composing: say(en: "the form was left; the draft is kept", ru: "форма закрыта; черновик сохранён")
        case .creating:
            say(en: "created; with --verify, stored as asked", ru: "создан; с --verify и сохранён, как запрошено")
        case .checking: say(en: "valid", ru: "структура верна")
        case .batching: say(en: "all done as asked", ru: "всё сделано, как запрошено")
        case .changing, .deleting, .settingForCaller, .reading: say(en: "done", ru: "выполнено")
        }
    }
    public func statusUsage(of command: CommandPurpose) -> String {
        say(en: "wrong usage", ru: "неверный вызов")
            + (command == .any || command == .composing
                ? say(
                    en: "; for the composer: no terminal, or an unknown one",
                    ru: "; для формы: нет терминала или он неизвестен") : "")
    }
    public func statusInvalid(of command: CommandPurpose) -> String {
        (command.creates
            ? say(en: "the structure or table is invalid", ru: "ошибки в структуре или таблице")
            : say(en: "a value is invalid", ru: "неверное значение"))
            + say(en: "; nothing was sent", ru: "; ничего не отправлено")
    }
    public var statusInput: String {
        say(en: "an input file cannot be read; nothing was sent", ru: "входной файл не читается; ничего не отправлено")
    }
    public func statusDifferent(of command: CommandPurpose) -> String {
        switch command {
        case .batching:
            say(
                en: "some rows failed, were left out, or are stored differently",
                ru: "часть строк не создана, пропущена или сохранена иначе")
        case .any, .composing, .creating, .checking:
            say(
                en: "created, but not all as asked: stored differently, not checked (--verify), or not all done",
                ru: "создан не так, как запрошено: сохранён иначе, не проверен (--verify) или сделано не всё")
        case .deleting:
            say(
                en: "the portal confirmed the deletion, but still shows the chat",
                ru: "портал подтвердил удаление, но чат ещё виден")
        case .changing, .settingForCaller, .reading:
            say(en: "changed, but not all as asked", ru: "изменено, но не всё так, как запрошено")
        }
    }
    public func statusUnreachable(of command: CommandPurpose) -> String {
        say(
            en: "the portal could not be reached, or redirects elsewhere", ru: "портал недоступен или перенаправляет")
            + (command.creates ? nothingCreated : "")
    }
    public var statusFault: String { say(en: "internal error in convene", ru: "ошибка в программе convene") }
    public func statusUnknown(of command: CommandPurpose) -> String {
        let unwritten = say(en: "standard output cannot be written", ru: "стандартный вывод не записать")
        guard command.changes else { return unwritten }
        return say(
            en: "outcome unknown: a request went out and no usable answer came back; or \(unwritten)",
            ru: "исход неизвестен: запрос ушёл, пригодного ответа нет; или \(unwritten)")
    }
    public func statusForNow(of command: CommandPurpose) -> String {
        say(en: "the portal refuses for now", ru: "портал временно отклоняет запросы")
            + (command == .changing
                ? say(en: ", or somebody else changed the chat", ru: " или чат изменил кто-то другой") : "")
            + afterRefusal(command)
    }
    public func statusRefused(of command: CommandPurpose) -> String {
        say(
            en: "the portal refused (invalid request, plan or user permissions)",
            ru: "портал отказал (неверный запрос, тариф или права пользователя)") + afterRefusal(command)
    }
    public var statusCredential: String {
        say(
            en: "the credential is missing, wrong, expired, readable by others, or lacks the scope",
            ru: "нет вебхука или токена, он неверен, истёк, доступен другим или без нужного права")
    }
    public var statusConfiguration: String { say(en: "a configuration file is wrong", ru: "ошибка в файле настроек") }
    public func statusInterrupted(of command: CommandPurpose) -> String {
        switch command {
        case .composing, .creating, .checking:
            say(en: "interrupted before anything was sent", ru: "прервано до отправки")
        case .batching:
            say(
                en: "interrupted or not confirmed; nothing is unknown",
                ru: "прервано или не подтверждено; неизвестных исходов нет")
        case .changing, .deleting, .settingForCaller:
            say(
                en: "interrupted or not confirmed; nothing was changed",
                ru: "прервано или не подтверждено; ничего не изменено")
        case .any: say(en: "interrupted or not confirmed", ru: "прервано или не подтверждено")
        case .reading: say(en: "interrupted", ru: "прервано")
        }
    }
    public var exitStatusHeading: String { say(en: "EXIT STATUS:", ru: "КОДЫ ЗАВЕРШЕНИЯ:") }

    private func afterRefusal(_ command: CommandPurpose) -> String {
        if command == .batching { return say(en: "; the rest was not sent", ru: "; остальное не отправлено") }
        return command.creates ? nothingCreated : ""
    }
    private var nothingCreated: String { say(en: "; nothing was created", ru: "; ничего не создано") }
}
