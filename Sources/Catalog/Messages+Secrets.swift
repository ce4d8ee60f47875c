/// Secrets of portals: where they come from, and what can be wrong there.
extension Messages {
    public func secretIsEmpty(_ profile: String) -> String {
        say(
            en: "The secret of “\(profile)” is empty.",
            ru: "Секрет портала «\(profile)» пуст.")
    }

    public var firstLineIsTheSecret: String {
        say(
            en: "The first line must be the webhook's URL, its code, or the token.",
            ru: "Первая строка должна быть адресом вебхука, его кодом или токеном.")
    }

    /// What the sentences about the command of a saved portal begin with.
    public func theSecretCommand(of profile: String) -> String {
        say(en: "The command for the secret of “\(profile)”", ru: "Команда для секрета портала «\(profile)»")
    }

    public func commandNotStarted(_ command: String, _ reason: String) -> String {
        say(en: "\(command) cannot be started: \(reason).", ru: "\(command) не запускается: \(reason).")
    }

    public func commandFailed(_ command: String, status: Int32) -> String {
        say(en: "\(command) ended with status \(status).", ru: "\(command) завершилась с кодом \(status).")
    }

    public func commandCancelled(_ command: String) -> String {
        say(en: "\(command) was cancelled.", ru: "\(command) прервана.")
    }

    public func secretCommandRuns(_ profile: String) -> String {
        say(
            en: "convene asks the command of “\(profile)” for its secret; Ctrl-C cancels.",
            ru: "convene запрашивает секрет портала «\(profile)» у его команды; Ctrl-C прерывает.")
    }

    public var runSecretCommandYourself: String {
        say(
            en: "Run it by itself to see what is wrong: it is secret-command in profiles.toml.",
            ru: "Запустите её отдельно, чтобы увидеть причину: это secret-command в profiles.toml.")
    }

    public func secretServiceAdvice(_ name: String) -> String {
        say(
            en: "See what it says: secret-tool lookup service convene profile \(name)",
            ru: "Проверьте её ответ: secret-tool lookup service convene profile \(name)")
    }

    public func secretFileMissing(_ path: String) -> String {
        say(
            en: "The file of the secret, \(path), is not there.", ru: "Файла с секретом \(path) нет.")
    }

    public var restoreTheSecret: String {
        say(
            en: "Restore it, or add the portal again: convene profiles add NAME",
            ru: "Восстановите его или добавьте портал снова: convene profiles add ИМЯ")
    }

    public var secretServiceRefused: String {
        say(
            en: "The desktop's secret service did not take the secret.",
            ru: "Служба секретов рабочего стола не приняла секрет.")
    }

    public var chooseAnotherKeeper: String {
        say(
            en: "Keep it elsewhere: --secret-file FILE or --secret-command COMMAND.",
            ru: "Храните его в другом месте: --secret-file ФАЙЛ или --secret-command КОМАНДА.")
    }

    public var secretWasAnOption: String {
        say(
            en: "The secret was given as an option, which other users of this machine could see for a moment. "
                + "Better: convene profiles add, --url -, --token-file or --token-command.",
            ru: "Секрет был передан параметром: другие пользователи компьютера могли его увидеть. "
                + "Лучше: convene profiles add, --url -, --token-file или --token-command.")
    }

    public var secretWasInEnvironment: String {
        say(
            en: "The secret is in the environment, where every program that this shell starts can read it. "
                + "Better: convene profiles add, which keeps it in a private place.",
            ru: "Секрет находится в окружении, где его может прочитать любая программа этой оболочки. "
                + "Лучше: convene profiles add, тогда он хранится в закрытом месте.")
    }
}

/// Which portal is meant.
extension Messages {
    public var webhookURL: String { say(en: "Webhook URL", ru: "Адрес вебхука") }

    public var accessToken: String { say(en: "Access token", ru: "Токен доступа") }

    public var theNewPortal: String { say(en: "the new portal", ru: "новый портал") }

    public var noPortalNamed: String { say(en: "No portal was named.", ru: "Портал не указан.") }

    public var waysToNameAPortal: String {
        say(
            en: "Give --url with the webhook's URL, set CONVENE_URL, or save the portal: convene profiles add NAME; "
                + "--demo tries convene without a portal.",
            ru: "Укажите --url с адресом вебхука, задайте CONVENE_URL или сохраните портал: convene profiles add ИМЯ; "
                + "--demo — попробовать convene без портала.")
    }

    public func nameASavedPortal(_ names: String) -> String {
        say(
            en: "Choose a saved one with --profile: \(names). `convene profiles default NAME` makes it the default.",
            ru:
                "Выберите сохранённый через --profile: \(names). Портал по умолчанию задаёт `convene profiles default ИМЯ`."
        )
    }

    public var twoPortalsInEnvironment: String {
        say(
            en: "CONVENE_URL and CONVENE_PROFILE each name a portal.",
            ru: "И CONVENE_URL, и CONVENE_PROFILE указывают портал.")
    }

    public var unsetOneOfThem: String {
        say(
            en: "Unset one of them, or give --url or --profile.",
            ru: "Сбросьте одну из переменных или укажите --url либо --profile.")
    }

    public var noHome: String { say(en: "HOME is not set.", ru: "Переменная HOME не задана.") }

    public var setHome: String {
        say(en: "Set HOME or XDG_CONFIG_HOME.", ru: "Задайте HOME или XDG_CONFIG_HOME.")
    }
}
