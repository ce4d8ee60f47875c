/// The review, and the box over it while a request is under way.
extension Messages {
    /// Only a template asks for them.
    public func variablesStay(_ variables: [String]) -> String {
        say(
            en:
                "\(variables.joined(separator: ", ")) will be sent as written: values are asked for only when a template is used.",
            ru:
                "Отправится как написано: \(variables.joined(separator: ", ")). Значения спрашиваются только при использовании шаблона."
        )
    }
    public var portal: String { say(en: "Portal", ru: "Портал") }
    public var asWhom: String { say(en: "As", ru: "Вы вошли как") }
    public var notified: String { say(en: "Notified", ru: "Уведомление") }
    /// Behind `notified`.
    public var toNobody: String { say(en: "nobody", ru: "никому") }
    /// Whom linked departments bring.
    public func everybodyIn(_ departments: String) -> String {
        say(en: "everybody in \(departments)", ru: "все сотрудники: \(departments)")
    }
    public var notYetKnown: String { say(en: "not yet known", ru: "пока неизвестно") }
    public func notKnown(_ reason: String) -> String { say(en: "not known: \(reason)", ru: "неизвестно: \(reason)") }
    public func titleExists(_ chats: String) -> String {
        say(en: "title already used by \(chats)", ru: "такое название уже есть: \(chats)")
    }
    /// "chat 17", in a list.
    public func chat(_ number: Int) -> String { say(en: "chat \(number)", ru: "чат \(number)") }

    public func leftOutOnPortal(_ change: String) -> String {
        say(en: "Will be skipped: \(change)", ru: "Будет пропущено: \(change)")
    }
    public var stepsAreChecked: String {
        say(
            en: "Asking the portal which of the steps it can do; one moment.",
            ru: "Проверка, какие шаги портал может выполнить; подождите немного.")
    }
    public func createdAlready(_ number: Int) -> String {
        say(
            en: "This form already created chat \(number). \(keys[.sendAnyway]) creates a duplicate.",
            ru: "Эта форма уже создала чат \(number). Клавиша \(keys[.sendAnyway]) создаст ещё один такой же.")
    }
    public var sentAlready: String {
        say(
            en: "This form was sent before and its outcome is unknown. "
                + "\(keys[.sendAnyway]) sends it again, which may create a duplicate.",
            ru: "Эта форма уже отправлялась, и создан ли чат, неизвестно. "
                + "Клавиша \(keys[.sendAnyway]) отправит её снова; может появиться второй чат.")
    }
    public var lastLook: String {
        say(
            en:
                "Not every portal can delete a chat. \(keys[.send]) or \(keys[.sendAnyway]) sends, \(keys[.back]) goes back.",
            ru:
                "Не каждый портал умеет удалять чаты. \(keys[.send]) или \(keys[.sendAnyway]) отправляет, \(keys[.back]) возвращает к форме."
        )
    }

    // MARK: - Sending

    public var sending: String { say(en: "Sending", ru: "Отправка") }
    public func sending(to portal: String, since elapsed: String) -> String {
        say(en: "To \(portal): \(elapsed)", ru: "\(portal): \(elapsed)")
    }
    public var interruptCancels: String { say(en: "\(keys[.interrupt]) cancels", ru: "\(keys[.interrupt]) отменяет") }
    public func cancelling(since elapsed: String) -> String {
        say(en: "Cancelling: \(elapsed)", ru: "Отмена: \(elapsed)")
    }
    public func again(in countdown: String) -> String {
        say(
            en: "Nothing was created. Again in \(countdown).", ru: "Ничего не создано. Повтор через \(countdown).")
    }
    public var backStopsWaiting: String {
        say(en: "\(keys[.back]) stops waiting", ru: "\(keys[.back]) прекращает ожидание")
    }
}
