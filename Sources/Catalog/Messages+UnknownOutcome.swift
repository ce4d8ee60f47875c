/// A request whose fate nobody knows.
extension Messages {
    /// Behind what else is to be done after a request of unknown outcome, on the command line.
    public var unresolvedLooks: String {
        say(en: "`convene unresolved --look` looks for it.", ru: "`convene unresolved --look` ищет его.")
    }
    public func mayBeThereAlready(_ title: String, _ moment: String) -> String {
        say(
            en: "A request of \(moment) may have created “\(title)” already: this may be a second one.",
            ru: "Возможно, запрос от \(moment) уже создал «\(title)»: новый чат может оказаться вторым.")
            + " " + unresolvedLooks
    }
    public func isTheOne(_ chat: Int) -> String {
        say(en: "Chat \(chat) is the one", ru: "Это чат \(chat)")
    }
    public var mayHaveBeenCreated: String {
        say(en: "Outcome unknown: the chat may have been created", ru: "Неизвестно: чат мог быть создан")
    }
    public var looking: String { say(en: "Searching the portal…", ru: "Поиск на портале…") }
    public func lookFailed(_ reason: String) -> String {
        say(en: "The search failed: \(reason)", ru: "Поиск не удался: \(reason)")
    }
    public var endedWhileWaiting: String {
        say(en: "convene ended while it waited for the answer.", ru: "Программа завершилась, не дождавшись ответа.")
    }
    public var noUsableAnswer: String { say(en: "No usable answer was received.", ru: "Пригодного ответа не было.") }
    public var sentAt: String { say(en: "Sent", ru: "Отправлено") }
    public var unknownOutcomeKeys: String {
        say(
            en:
                "\(keys[.look]): search the portal for it; \(keys[.keepUnknown]): dismiss; \(keys[.back]): back to the form.",
            ru:
                "\(keys[.look]) — искать на портале, \(keys[.keepUnknown]) — скрыть, \(keys[.back]) — к форме."
        )
    }
    public var mayMakeSecond: String {
        say(
            en: "Sending again may create a duplicate; you will be asked to confirm.",
            ru: "Повторная отправка может создать второй чат; потребуется подтверждение.")
    }
    public var nothingLikeIt: String {
        say(
            en: "No matching chat was found. It may still appear: search again in a minute before you send it "
                + "again.",
            ru: "На портале нет похожего чата. Он ещё может появиться: поищите через минуту, прежде чем отправлять "
                + "снова.")
    }
    public var itMayBe: String { say(en: "It may be", ru: "Возможно, это") }
    public var fitsInEverything: String { say(en: "matches fully", ru: "совпадает всё") }
    public var fitsInPart: String { say(en: "matches partly", ru: "совпадает часть") }
    /// As asked, and yet it may have been there before, or another one is like it.
    public var fitsAsOthersDo: String { say(en: "may be another chat", ru: "возможно, другой чат") }
    /// A chat with its title.
    public func chat(_ number: Int, titled title: String) -> String {
        say(en: "Chat \(number) “\(title)”", ru: "Чат \(number) «\(title)»")
    }
    public func created(at moment: String) -> String { say(en: "created \(moment)", ru: "создан \(moment)") }
    public var pickKeys: String {
        say(
            en:
                "Press its number to confirm; \(keys[.keepUnknown]): dismiss; \(keys[.look]): search again.",
            ru: "Нажмите номер, чтобы подтвердить; \(keys[.keepUnknown]) — скрыть; \(keys[.look]) — искать снова.")
    }
    public var everythingAsAsked: String {
        say(en: "everything is stored as asked", ru: "всё сохранено, как запрошено")
    }
}
