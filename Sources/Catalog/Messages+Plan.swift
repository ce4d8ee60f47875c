/// What changes a chat, and what became of it.
extension Messages {
    public var linkLabel: String { say(en: "Link", ru: "Ссылка") }
    public var yourRole: String { say(en: "Your role", ru: "Ваша роль") }
    public var aPicture: String { say(en: "an image", ru: "изображение") }

    public var rightToAdd: String { say(en: "Who may add members", ru: "Кто добавляет участников") }
    public var rightToRemove: String { say(en: "Who may remove members", ru: "Кто удаляет участников") }
    public var rightToLook: String { say(en: "Who may change how it looks", ru: "Кто меняет оформление") }
    public var rightToPost: String { say(en: "Who may write", ru: "Кто пишет") }
    public var rightToSettings: String { say(en: "Who may change these settings", ru: "Кто меняет эти настройки") }

    public var levelMember: String { say(en: "all members", ru: "все участники") }
    public var levelManager: String { say(en: "managers and the owner", ru: "администраторы и владелец") }
    public var levelOwner: String { say(en: "the owner", ru: "владелец") }
    public var levelNobody: String { say(en: "nobody", ru: "никто") }

    public var roleGuest: String { say(en: "not a member", ru: "не участник") }
    public var roleMember: String { say(en: "member", ru: "участник") }
    public var roleManager: String { say(en: "manager", ru: "администратор") }
    public var roleOwner: String { say(en: "owner", ru: "владелец") }

    public var newcomersSeeHistory: String {
        say(en: "with access to earlier messages", ru: "с доступом к прежним сообщениям")
    }
    public var newcomersSeeNoHistory: String {
        say(en: "without access to earlier messages", ru: "без доступа к прежним сообщениям")
    }

    // MARK: - Steps

    public func stepChanges(_ label: String, _ from: String, _ to: String) -> String { "\(label): \(from) → \(to)" }
    public func stepAdds(_ label: String, _ whom: String) -> String {
        say(en: "\(label): add \(whom)", ru: "\(label), добавить: \(whom)")
    }
    public func stepRemoves(_ label: String, _ whom: String) -> String {
        say(en: "\(label): remove \(whom)", ru: "\(label), удалить: \(whom)")
    }
    public func loseAccess(_ count: Int) -> String {
        say(
            en: "\(people(count)) will lose access to the chat.", ru: "Потеряют доступ к чату: \(people(count)).")
    }
    public func areNotified(_ count: Int) -> String {
        say(en: "Will be notified: \(people(count)).", ru: "Получат уведомление: \(people(count)).")
    }
    public var portalDecidesOnHistory: String {
        say(
            en: "The portal decides whether they see earlier messages.",
            ru: "Увидят ли они прежние сообщения, решает портал.")
    }
    public var ownershipIsGone: String {
        say(
            en: "Once ownership is transferred, you cannot take it back yourself.",
            ru: "После смены владельца вы не сможете вернуть чат сами.")
    }

    // MARK: - Outcomes

    public var seenWhenReadBack: String { say(en: "seen when read back", ru: "видно при чтении с портала") }
    public var notStoredThough: String {
        say(
            en: "the portal reported success, but stored something else",
            ru: "портал сообщил об успехе, но сохранил другое")
    }
    public func outcomeNotKnown(_ reason: String) -> String {
        say(en: "not known. \(reason)", ru: "неизвестно. \(reason)")
    }
    public func heldBack(by step: String) -> String {
        say(en: "not made, because “\(step)” was not done", ru: "не выполнено, так как не выполнено «\(step)»")
    }
    public var notMade: String { say(en: "not made", ru: "не выполнено") }
    public var roleDoesNotAllow: String {
        say(
            en: "The portal refuses: your role in this chat, or its kind, does not allow it.",
            ru: "Портал отказал: ваша роль в чате или вид чата этого не позволяет.")
    }
    public var someStepsUnknown: String {
        say(
            en: "It is not known whether everything was changed.", ru: "Неизвестно, всё ли изменено.")
    }
    public var someStepsNotDone: String { say(en: "Not everything was changed.", ru: "Изменено не всё.") }
    public var someStepsLeftOut: String {
        say(
            en: "What this portal or your role does not allow was skipped.",
            ru: "То, чего не позволяет портал или ваша роль, пропущено.")
    }
    public var noStepDone: String { say(en: "Nothing could be changed.", ru: "Ничего не удалось изменить.") }
    public func lookAgainLater(_ chat: Int) -> String {
        say(
            en: "Look again in a minute: convene show \(chat)", ru: "Проверьте через минуту: convene show \(chat)")
    }
    public var runAgainForTheRest: String {
        say(
            en: "The same command again does what is left.", ru: "Та же команда ещё раз выполнит остальное.")
    }
    public func chatIsAsAsked(_ chat: Int, _ link: String) -> String {
        say(en: "Chat \(chat) is as asked: \(link)", ru: "Чат \(chat) теперь такой, как запрошено: \(link)")
    }
    public var nothingChanged: String { say(en: "Nothing was changed.", ru: "Ничего не изменено.") }
    public func partlyChanged(_ chat: Int, _ link: String) -> String {
        say(en: "Chat \(chat) was changed in part: \(link)", ru: "Чат \(chat) изменён частично: \(link)")
    }
    public func changeUnknown(_ chat: Int, _ link: String) -> String {
        say(
            en: "The current state of chat \(chat) is not known: \(link)",
            ru: "Текущее состояние чата \(chat) неизвестно: \(link)")
    }
}
