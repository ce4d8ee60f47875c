/// What the line above the keys says.
extension Messages {
    public var draftResumed: String {
        say(
            en: "Draft restored. \(keys[.startEmpty]): new form.",
            ru: "Черновик восстановлен. \(keys[.startEmpty]) — новая форма.")
    }
    /// Somebody without a name, in a list.
    public func personNumber(_ number: Int) -> String { say(en: "number \(number)", ru: "номер \(number)") }
    public func heldBack(_ names: String, portal: String) -> String {
        say(
            en: "Held back, because they belong to \(portal): \(names).",
            ru: "Оставлены для портала \(portal): \(names).")
    }
    public var foreignMentions: String {
        say(
            en: "The texts mention people by their ids on another portal.",
            ru: "В текстах упомянуты люди по ID другого портала.")
    }
    public var lacksScope: String {
        say(
            en: "The webhook has no `im` scope, so it cannot create chats.",
            ru: "У вебхука нет права im («Чат и уведомления»), поэтому он не может создавать чаты.")
    }
    public func membersNotTold(_ reason: String) -> String {
        say(
            en: "The members could not be looked up: \(reason)",
            ru: "Не удалось найти участников: \(reason)")
    }

    // MARK: - Undo

    public var nothingToUndo: String { say(en: "Nothing to undo.", ru: "Отменять нечего.") }
    public var nothingToRedo: String { say(en: "Nothing to redo.", ru: "Повторять нечего.") }
    public var formEmptied: String {
        say(
            en: "New form. \(keys[.undo]) restores the previous one.", ru: "Новая форма. \(keys[.undo]) вернёт прежнюю."
        )
    }

    // MARK: - Sending

    public var leavesOnceMore: String {
        say(en: "Press \(keys[.interrupt]) again to quit.", ru: "Ещё раз \(keys[.interrupt]) — выход из convene.")
    }
    public var isUnderWay: String {
        say(
            en: "The request is under way; \(keys[.interrupt]) cancels it.",
            ru: "Запрос выполняется; \(keys[.interrupt]) отменяет его.")
    }
    /// The portal has refused for now.
    public var isWaitingToSend: String {
        say(
            en: "Nothing is being sent now, the request will be repeated; \(keys[.back]) stops waiting.",
            ru: "Сейчас ничего не отправляется, запрос повторится; \(keys[.back]) прекращает ожидание.")
    }
    public var waitingIsStopped: String {
        say(en: "Stopped: the request is not repeated.", ru: "Остановлено: запрос не повторяется.")
    }
    public var deletionIsUnderWay: String {
        say(
            en: "The chat is being deleted, which cannot be stopped now.",
            ru: "Чат удаляется, остановить это уже нельзя.")
    }
    public var hasAnswered: String {
        say(
            en: "The portal has answered; \(keys[.back]) shows the result.",
            ru: "Портал ответил; \(keys[.back]) покажет ответ."
        )
    }
    public var onlyYSends: String {
        say(
            en: "Press \(keys[.sendAnyway]) to send it anyway, or \(keys[.back]) to go back.",
            ru: "Нажмите \(keys[.sendAnyway]), чтобы всё же отправить, или \(keys[.back]), чтобы вернуться.")
    }
    public var notShownYet: String {
        say(
            en: "The key was pressed before this appeared. Press it again to confirm.",
            ru: "Клавиша нажата до того, как это появилось на экране. Если нужно, нажмите ещё раз.")
    }
    public var nothingToRepair: String { say(en: "Nothing to repair.", ru: "Исправлять нечего.") }

    // MARK: - Requests whose fate is not known

    public func recalled(title: String, others: Int) -> String {
        let english = title.isEmpty ? "A chat without a title" : "“\(title)”"
        let russian = title.isEmpty ? "Чат без названия" : "Чат «\(title)»"
        return say(
            en: "\(english) was sent; its outcome is unknown."
                + (others > 1 ? " \(others) more are unknown, too." : others > 0 ? " One more is unknown, too." : "")
                + " \(keys[.unknown]) shows it.",
            ru: "\(russian) был отправлен, и создан ли он, неизвестно."
                + (others > 0 ? " И таких ещё \(others)." : "") + " \(keys[.unknown]) поможет выяснить.")
    }
    /// On the page of one of several such requests.
    public func unknownPlace(_ place: Int, of count: Int) -> String {
        say(
            en: "Request \(place) of \(count); \(keys[.unknown]) shows the next.",
            ru: "Запрос \(place) из \(count); \(keys[.unknown]) — следующий.")
    }
    /// Stands in the header until the outcome of each request is known, or given up.
    public func unknownMark(_ count: Int) -> String {
        say(en: "\(count) UNKNOWN, \(keys[.unknown])", ru: "НЕИЗВЕСТНО: \(count), \(keys[.unknown])")
    }
    public var noUnknownOutcome: String {
        say(en: "No unresolved requests.", ru: "Незавершённых запросов нет.")
    }
    public var noOtherUnknownOutcome: String {
        say(en: "No other unresolved requests.", ru: "Других незавершённых запросов нет.")
    }
    public var staysUnknown: String {
        say(
            en: "Dismissed: it is no longer among the unresolved requests.",
            ru: "Скрыто: среди незавершённых запросов его больше нет.")
    }

    // MARK: - Templates and history

    public func deletesOnceMore(_ name: String) -> String {
        say(
            en: "Press again to delete the template “\(name)”.", ru: "Нажмите ещё раз, чтобы удалить шаблон «\(name)».")
    }
    public func replacesOnceMore(_ name: String) -> String {
        say(
            en: "“\(name)” exists already; \(keys[.open]) again replaces it.",
            ru: "«\(name)» уже есть; ещё раз \(keys[.open]) заменит его.")
    }
    public var formIsUnknown: String {
        say(
            en: "An older version of convene created this chat and did not keep its form.",
            ru: "Этот чат создан более старой версией convene, форма не сохранилась.")
    }
    public func newChatLike(_ what: String) -> String {
        say(en: "New chat based on \(what).", ru: "Новый чат по образцу: \(what).")
    }
}
