/// How many members there are of each kind.
extension Messages {
    /// What somebody is for a chat.
    public enum MemberKind: CaseIterable, Sendable {
        case employee
        case extranet
        case bot
        case dismissed
        /// The portal knows nobody of the number.
        case stranger
        /// The portal has not told yet.
        case unknown
    }

    /// "52 members: 48 employees, 3 extranet, 1 bot"
    public func members(_ count: Int, kinds: String) -> String {
        "\(members(count)): \(kinds)"
    }

    /// The same in the review, where the caller is counted apart.
    public func you(andOthers count: Int, kinds: String) -> String {
        say(
            en: "you and \(number(count)) \(count == 1 ? "other" : "others"): \(kinds)",
            ru: "вы и ещё \(people(count)): \(kinds)")
    }

    /// "52 members"
    public func members(_ count: Int) -> String {
        counted(count, en: ("member", "members"), ru: ("участник", "участника", "участников"))
    }

    /// "48 employees"
    public func members(_ count: Int, of kind: MemberKind) -> String {
        switch kind {
        case .employee:
            counted(count, en: ("employee", "employees"), ru: ("сотрудник", "сотрудника", "сотрудников"))
        case .extranet: say(en: "\(number(count)) extranet", ru: "экстранет: \(number(count))")
        case .bot: counted(count, en: ("bot", "bots"), ru: ("бот", "бота", "ботов"))
        case .dismissed: say(en: "\(number(count)) dismissed", ru: "уволенных: \(number(count))")
        case .stranger: say(en: "\(number(count)) not on the portal", ru: "нет на портале: \(number(count))")
        case .unknown: say(en: "\(number(count)) not yet known", ru: "пока неизвестно: \(number(count))")
        }
    }
}
