/// A request whose fate nobody knows.
extension Messages {
    public func isTheOne(_ chat: Int) -> String {
        say(en: "Chat \(chat) is the one", ru: "Это чат \(chat)")
    }
    public var mayHaveBeenCreated: String {
        say(en: "Unknown: the chat may have been created", ru: "Неизвестно: чат мог быть создан")
    }
    public var looking: String { say(en: "Looking on the portal …", ru: "Ищу на портале …") }
    public func lookFailed(_ reason: String) -> String {
        say(en: "The look failed: \(reason)", ru: "Поиск не удался: \(reason)")
    }
    public var endedWhileWaiting: String {
        say(en: "convene ended while it waited for the answer.", ru: "convene завершилась, не дождавшись ответа.")
    }
    public var noUsableAnswer: String { say(en: "No usable answer came.", ru: "Пригодного ответа не было.") }
    public var sentAt: String { say(en: "Sent", ru: "Отправлено") }
    public var unknownOutcomeKeys: String {
        say(
            en:
                "\(keys[.look]) looks on the portal for it; \(keys[.keepUnknown]) keeps it as unknown; \(keys[.back]) goes back to the form.",
            ru:
                "\(keys[.look]) ищет его на портале, \(keys[.keepUnknown]) оставляет неизвестным, \(keys[.back]) возвращает к форме."
        )
    }
    public var mayMakeSecond: String {
        say(
            en: "Sent again, it may make a second chat: the review asks for it once more.",
            ru: "Повторная отправка может создать второй чат: форма спросит ещё раз.")
    }
    public var nothingLikeIt: String {
        say(
            en: "No chat on the portal looks like it. It may still appear: look again in a minute before you send it "
                + "again.",
            ru: "На портале нет похожего чата. Он ещё может появиться: поищите через минуту, прежде чем отправлять "
                + "снова.")
    }
    public var itMayBe: String { say(en: "It may be", ru: "Возможно, это") }
    public var fitsInEverything: String { say(en: "fits in everything", ru: "совпадает всё") }
    public var fitsInPart: String { say(en: "fits in part", ru: "совпадает часть") }
    /// A chat with its title.
    public func chat(_ number: Int, titled title: String) -> String {
        say(en: "Chat \(number) “\(title)”", ru: "Чат \(number) «\(title)»")
    }
    public func created(at moment: String) -> String { say(en: "created \(moment)", ru: "создан \(moment)") }
    public var pickKeys: String {
        say(
            en:
                "Its number says that it is the one; \(keys[.keepUnknown]) keeps it as unknown; \(keys[.look]) looks again.",
            ru: "Цифра говорит, что это он; \(keys[.keepUnknown]) оставляет неизвестным; \(keys[.look]) ищет снова.")
    }
    public var everythingAsAsked: String {
        say(en: "everything is stored as asked", ru: "всё сохранено, как запрошено")
    }
}
