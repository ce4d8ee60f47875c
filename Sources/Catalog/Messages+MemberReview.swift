/// What the review says about the people of the chat.
extension Messages {
    public var checkingMembers: String {
        say(en: "The portal is asked about the members …", ru: "Проверяю участников на портале …")
    }

    public var membersAreChecked: String {
        say(
            en: "The members are still being checked; it goes on in a moment.",
            ru: "Участники ещё проверяются; через мгновение можно продолжить.")
    }

    public var checkTakesLong: String {
        say(
            en:
                "The portal does not say who the members are; \(keys[.send]) or \(keys[.sendAnyway]) sends without the check.",
            ru: "Портал не отвечает, кто эти участники; \(keys[.send]) или \(keys[.sendAnyway]) отправит без проверки.")
    }

    public func membersNotChecked(_ reason: String) -> String {
        say(
            en: "The members were not checked. \(reason) The portal drops those whom it does not know without a word.",
            ru: "Участники не проверены. \(reason) Тех, кого портал не знает, он молча не возьмёт.")
    }

    public func fromOutside(_ names: String) -> String {
        say(
            en: "From outside the company: \(names). The portal drops them where they share no workgroup with you.",
            ru: "Не из компании: \(names). Портал не возьмёт их, если у вас нет общей рабочей группы.")
    }

    public func areBots(_ names: String) -> String {
        say(en: "Bots: \(names).", ru: "Боты: \(names).")
    }

    public var membersAreKnown: String {
        say(
            en: "Checked: the portal knows all of them, and they are active.",
            ru: "Проверено: портал знает всех, и все активны.")
    }

    public func notifiesCrowd(_ count: Int) -> String {
        say(
            en: "This notifies \(people(count)). If that is what you want, say so once more.",
            ru: "Уведомление получат: \(people(count)). Если так и нужно, подтвердите ещё раз.")
    }
}
