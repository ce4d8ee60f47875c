/// What the line-by-line form says (`--accessible`).
extension Messages {
    public func linesBeginning(portal: String) -> String {
        say(en: "convene, line by line. Portal: \(portal).", ru: "convene, построчно. Портал: \(portal).")
    }

    public func linesManual(help: String, leave: String) -> String {
        say(
            en:
                "\(help) explains a question, an empty line keeps the value in brackets, \(leave) quits; the draft is "
                + "kept.",
            ru:
                "\(help) объясняет вопрос, пустая строка оставляет то, что в скобках, \(leave) завершает работу; черновик "
                + "сохраняется.")
    }

    public func linesDraft(startEmpty: String) -> String {
        say(
            en: "Draft restored. \(startEmpty) starts a new form.",
            ru: "Черновик восстановлен. \(startEmpty) — новая форма.")
    }

    public func linesEmptied(undo: String) -> String {
        say(en: "New form. \(undo) restores the previous one.", ru: "Новая форма. \(undo) вернёт прежнюю.")
    }

    public func linesUnknownOutcome(title: String, others: Int, command: String) -> String {
        let also =
            others > 0 ? say(en: " The same is true of \(others) more.", ru: " Таких запросов ещё: \(others).") : ""
        return say(
            en:
                "\(title.isEmpty ? "A chat without a title" : "“\(title)”") was sent, and it is not known whether it was "
                + "created.\(also) \(command) looks into it.",
            ru:
                "\(title.isEmpty ? "Чат без названия" : "Чат «\(title)»") был отправлен, и неизвестно, создан ли он.\(also) "
                + "\(command) поможет выяснить.")
    }

    public var inputEnded: String {
        say(en: "The input has ended.", ru: "Ввод закончился.")
    }

    public var draftIsKept: String { say(en: "The draft is kept.", ru: "Черновик сохранён.") }

    public var notWaitedFor: String { say(en: "Stopped waiting.", ru: "Ожидание прервано.") }

    public var firstQuestion: String { say(en: "This is the first question.", ru: "Это первый вопрос.") }

    public func lineTooLong(_ bytes: Int) -> String {
        say(
            en:
                "The terminal cuts lines after \(bytes) bytes; the rest is lost. Use several lines, or the editor.",
            ru:
                "Терминал обрезает строки после \(bytes) байт; остальное потеряно. Разбейте текст на строки или откройте "
                + "редактор.")
    }

    public var lineNotText: String {
        say(
            en: "That line is not UTF-8 text; please type it again.",
            ru: "Эта строка — не текст в UTF-8; введите её ещё раз.")
    }

    public var editorNeedsTerminal: String {
        say(
            en: "There is no terminal for an editor; the text stays as it was.",
            ru: "Для редактора нужен терминал; текст не изменён.")
    }

    public var inputIsNoTerminal: String {
        say(en: "Standard input is not a terminal.", ru: "Стандартный ввод — не терминал.")
    }

    public var howToAnswerWithoutTerminal: String {
        say(
            en: "Use convene create in scripts, or --accessible to give the answers through a pipe.",
            ru: "В скриптах используйте convene create; с --accessible ответы можно передать через канал.")
    }

    // MARK: - Review and sending

    public var linesReviewBeginning: String { say(en: "This will be sent.", ru: "Будет отправлено следующее.") }

    public func linesNamesakes(_ chats: [Int]) -> String {
        let list = chats.prefix(3).map(String.init).joined(separator: ", ")
        return say(
            en: "Before you send: the portal has this title already, in chat \(list).",
            ru: "Перед отправкой: такое название на портале уже есть, чат \(list).")
    }

    public var deletionIsNotEverywhere: String {
        say(en: "Not every portal can delete a chat.", ru: "Не каждый портал умеет удалять чаты.")
    }

    public var linesUnchecked: String {
        say(
            en: "The members have not been checked yet; y sends without the check. Not every portal can "
                + "delete a chat.",
            ru: "Участники пока не проверены; «д» отправит без проверки. Не каждый портал умеет "
                + "удалять чаты.")
    }

    public func linesCrowd(_ count: Int) -> String {
        say(
            en: "This notifies \(people(count)). The same answer again sends.",
            ru: "Уведомление получат: \(people(count)). Тот же ответ ещё раз — отправить.")
    }

    public func formHasCreated(_ chat: Int) -> String {
        say(
            en: "This form already created chat \(chat); sending again creates a duplicate.",
            ru: "По этой форме уже создан чат \(chat); повторная отправка создаст ещё один такой же.")
    }

    public var formMayHaveCreated: String {
        say(
            en:
                "This form was sent before and its outcome is unknown; sending again may create a "
                + "duplicate.",
            ru: "Эта форма уже отправлялась, и неизвестно, создан ли чат; повторная отправка может создать второй.")
    }

    public func linesSending(to portal: String) -> String {
        say(
            en: "Sending to \(portal). Ctrl-C cancels.", ru: "Отправка на \(portal). Ctrl-C отменяет.")
    }

    public func linesSendingAgain(attempt: Int) -> String {
        say(en: "Sending again, attempt \(attempt).", ru: "Повторная отправка, попытка \(attempt).")
    }

    public func linesPausing(_ time: String) -> String {
        say(
            en: "Nothing was created. Again in \(time); Ctrl-C stops waiting.",
            ru: "Ничего не создано. Повтор через \(time); Ctrl-C прекращает ожидание.")
    }

    public var linesCancelling: String { say(en: "Cancelling.", ru: "Отмена.") }

    public func linesStillWaiting(_ time: String) -> String {
        say(en: "No answer for \(time) so far.", ru: "Ответа нет уже \(time).")
    }

    // MARK: - People

    public var youAlone: String { say(en: "Members: you alone.", ru: "Участники: только вы.") }

    public func linesMembers(_ names: String) -> String {
        say(en: "Members: you, \(names).", ru: "Участники: вы, \(names).")
    }

    public func linesOwner(_ name: String) -> String { say(en: "Owner: \(name).", ru: "Владелец: \(name).") }

    public func namesNobody(_ text: String) -> String {
        say(en: "“\(text)” names nobody.", ru: "«\(text)» — это не имя и не ID.")
    }

    public func notAMember(_ name: String) -> String {
        say(en: "“\(name)” is not among the members.", ru: "«\(name)» нет среди участников.")
    }

    public func linesTakeOut(clear: String) -> String {
        say(
            en: "A minus sign before an id or a name takes one out; \(clear) takes all out.",
            ru: "Минус перед ID или именем убирает человека; \(clear) убирает всех.")
    }
}
