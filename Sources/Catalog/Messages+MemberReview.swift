/// What the review says about the people of the chat.
extension Messages {
    public var checkingMembers: String {
        say(en: "Checking the members…", ru: "Проверка участников…")
    }

    public var membersAreChecked: String {
        say(
            en: "The members are still being checked; wait a moment.",
            ru: "Участники ещё проверяются; подождите немного.")
    }

    public var checkTakesLong: String {
        say(
            en:
                "The members could not be checked yet; \(keys[.send]) or \(keys[.sendAnyway]) sends without the check.",
            ru: "Участники пока не проверены; \(keys[.send]) или \(keys[.sendAnyway]) отправит без проверки.")
    }

    public func membersNotChecked(_ reason: String) -> String {
        say(
            en: "The members were not checked. \(reason) The portal silently skips people it does not know.",
            ru: "Участники не проверены. \(reason) Неизвестных ему людей портал молча пропустит.")
    }

    public func fromOutside(_ names: String) -> String {
        say(
            en: "External users: \(names). The portal skips them unless they share a workgroup with you.",
            ru:
                "Внешние пользователи (экстранет): \(names). Портал пропустит их, если у них нет общей с вами рабочей группы."
        )
    }

    public func areBots(_ names: String) -> String {
        say(en: "Bots: \(names).", ru: "Боты: \(names).")
    }

    public var membersAreKnown: String {
        say(
            en: "Checked: all members exist and are active.",
            ru: "Проверено: портал знает всех, и все активны.")
    }

    public func notifiesMany(_ count: Int) -> String {
        say(
            en: "This notifies \(people(count)). Confirm once more to send.",
            ru: "Уведомление получат: \(people(count)). Если так и нужно, подтвердите ещё раз.")
    }
}
