/// What the line above the keys says.
extension Messages {
    public var draftResumed: String {
        say(
            en: "This is your draft of last time; \(keys[.startEmpty]) starts empty.",
            ru: "Это ваш прошлый черновик; \(keys[.startEmpty]) начинает с пустой формы.")
    }
    /// Somebody without a name, in a list.
    public func personNumber(_ number: Int) -> String { say(en: "number \(number)", ru: "номер \(number)") }
    public func heldBack(_ names: String, portal: String) -> String {
        say(
            en: "Held back, because they belong to \(portal): \(names).",
            ru: "Отложены, потому что они с портала \(portal): \(names).")
    }
    public var foreignMentions: String {
        say(
            en: "The texts mention people by their numbers on another portal.",
            ru: "В текстах упомянуты люди под номерами другого портала.")
    }
    public var lacksScope: String {
        say(
            en: "The credential lacks the scope im, without which no chat can be created.",
            ru: "У вебхука или токена нет права im («Чат и уведомления»), без него чат не создать.")
    }
    public func membersNotTold(_ reason: String) -> String {
        say(
            en: "The portal does not tell who the members are: \(reason)",
            ru: "Портал не говорит, кто эти участники: \(reason)")
    }

    // MARK: - Undo

    public var nothingToUndo: String { say(en: "There is nothing to undo.", ru: "Отменять нечего.") }
    public var nothingToRedo: String { say(en: "There is nothing to redo.", ru: "Повторять нечего.") }
    public var formEmptied: String {
        say(en: "The form is empty; \(keys[.undo]) brings it back.", ru: "Форма пуста; \(keys[.undo]) вернёт её.")
    }

    // MARK: - Sending

    public var leavesOnceMore: String {
        say(en: "\(keys[.interrupt]) once more leaves convene.", ru: "Ещё раз \(keys[.interrupt]) — выход из convene.")
    }
    public var isUnderWay: String {
        say(
            en: "The request is under way; \(keys[.interrupt]) cancels it.",
            ru: "Запрос выполняется; \(keys[.interrupt]) отменяет его.")
    }
    public var hasAnswered: String {
        say(
            en: "The portal has answered; \(keys[.back]) shows it.", ru: "Портал ответил; \(keys[.back]) покажет ответ."
        )
    }
    public var onlyYSends: String {
        say(
            en: "Press \(keys[.sendAnyway]) if you want to send it even so, or \(keys[.back]) to go back.",
            ru: "Нажмите \(keys[.sendAnyway]), чтобы всё же отправить, или \(keys[.back]), чтобы вернуться.")
    }
    public var notShownYet: String {
        say(
            en: "That key came before this was on the screen. Press it again if you mean it.",
            ru: "Клавиша нажата до того, как это появилось на экране. Если нужно, нажмите ещё раз.")
    }
    public var nothingToRepair: String { say(en: "There is nothing to repair.", ru: "Исправлять нечего.") }

    // MARK: - Requests whose fate is not known

    public func recalled(title: String, others: Int) -> String {
        let english = title.isEmpty ? "A chat without a title" : "“\(title)”"
        let russian = title.isEmpty ? "Чат без названия" : "Чат «\(title)»"
        return say(
            en: "\(english) was sent, and nobody knows whether it was created."
                + (others > 0 ? " So were \(others) more." : "") + " \(keys[.unknown]) looks into it.",
            ru: "\(russian) был отправлен, и создан ли он, неизвестно."
                + (others > 0 ? " И таких ещё \(others)." : "") + " \(keys[.unknown]) поможет выяснить.")
    }
    public var noUnknownOutcome: String {
        say(en: "Every request has a known outcome.", ru: "Исход всех запросов известен.")
    }
    public var staysUnknown: String {
        say(
            en: "It stays unknown, and convene does not ask again.",
            ru: "Исход остаётся неизвестным, convene больше не спросит.")
    }

    // MARK: - Templates and history

    public func deletesOnceMore(_ name: String) -> String {
        say(
            en: "d once more deletes the template “\(name)”.", ru: "Ещё раз d — и шаблон «\(name)» будет удалён.")
    }
    public func replacesOnceMore(_ name: String) -> String {
        say(
            en: "There is a template “\(name)”; \(keys[.open]) once more replaces it.",
            ru: "Шаблон «\(name)» уже есть; ещё раз \(keys[.open]) заменит его.")
    }
    public var madeByCommand: String {
        say(
            en: "What this chat was made with is not known; it came from the command line.",
            ru: "С чем создан этот чат, неизвестно: он создан из командной строки.")
    }
    public func newChatLike(_ what: String) -> String {
        say(en: "A new chat like \(what).", ru: "Новый чат по образцу: \(what).")
    }
}
