/// What the portal stored against what was asked, and the repairs.
extension Messages {
    public var readingBack: String {
        say(en: "Checking what the portal stored…", ru: "Проверка: что сохранил портал…")
    }
    public var storedAsAsked: String {
        say(en: "Checked: stored as asked.", ru: "Проверено: сохранено, как запрошено.")
    }
    public func existsUnchecked(_ reason: String) -> String {
        say(
            en: "The chat was created but could not be checked: \(reason)", ru: "Чат создан, но не проверен: \(reason)")
    }
    public var storedDifferently: String { say(en: "Stored differently", ru: "Сохранено иначе") }
    public func isNoManager(_ name: String) -> String {
        say(en: "\(name) is not a manager", ru: "\(name) — не администратор")
    }
    public func repairing(_ what: String) -> String { say(en: "Repairing: \(what)…", ru: "Исправление: \(what)…") }
    public func keysRepair(_ count: Int) -> String {
        count == 1
            ? say(en: "1 or \(keys[.repairAll]) repairs it.", ru: "1 или \(keys[.repairAll]) исправляет это.")
            : say(
                en: "A number repairs one, \(keys[.repairAll]) repairs all.",
                ru: "Номер исправляет одно отличие, \(keys[.repairAll]) — все.")
    }
    public func ordinaryMember(owner: String) -> String {
        say(
            en: "Once \(owner) is the owner, you will be an ordinary member.",
            ru: "Когда владельцем станет \(owner), вы будете обычным участником.")
    }
    public func isMissing(_ name: String) -> String { say(en: "\(name) is missing", ru: "нет в чате: \(name)") }
    public func isThereToo(_ name: String) -> String {
        say(en: "\(name) was added, but not asked for", ru: "лишний участник: \(name)")
    }
    public func asked(_ asked: String, stored: String) -> String {
        say(en: "asked \(asked), stored \(stored)", ru: "запрошено «\(asked)», сохранено «\(stored)»")
    }
    /// What is stored where nothing is.
    public var nothing: String { say(en: "nothing", ru: "пусто") }

    // MARK: - Repairs

    public var theTitle: String { say(en: "the title", ru: "название") }
    public var theColor: String { say(en: "the color", ru: "цвет") }
    public var thePicture: String { say(en: "the image", ru: "изображение") }
    public func addedMembers(_ names: String) -> String { say(en: "members: \(names)", ru: "участники: \(names)") }
    public func ownershipGoes(to name: String) -> String {
        say(
            en: "ownership goes to \(name); you become an ordinary member",
            ru: "владельцем становится \(name), вы становитесь обычным участником")
    }
}

/// Why something is stored differently.
extension Messages {
    public var titleCut: String {
        say(
            en: "The portal stored only the beginning of the title.", ru: "Портал сохранил только начало названия.")
    }
    public var titleTrimmed: String {
        say(
            en: "The portal takes white space off both ends of a title.",
            ru: "Портал убирает пробелы с обоих концов названия.")
    }
    public var kindChanged: String {
        say(
            en: "The portal makes a chat closed if an external user creates it, or if open chats are disabled.",
            ru: "Портал делает чат закрытым, если вебхук принадлежит внешнему пользователю или открытые чаты отключены."
        )
    }
    public var colorReplaced: String {
        say(en: "The portal chose another color.", ru: "Портал выбрал свой цвет.")
    }
    public var colorsOff: String {
        say(
            en: "Chat colors may be disabled on this portal; every chat then has this one.",
            ru: "Возможно, цвета чатов на этом портале отключены: тогда у всех чатов этот цвет.")
    }
    public var avatarDropped: String {
        say(en: "The portal did not accept the image.", ru: "Портал не принял изображение.")
    }
    public var ownerIgnored: String {
        say(
            en: "Bitrix24 makes you the owner; convene transfers ownership afterwards.",
            ru: "Битрикс24 назначает владельцем того, кто создаёт чат; convene передаст чат после создания.")
    }
    public var memberDropped: String {
        say(
            en: "The portal skips people who are unknown, dismissed, or external without a shared workgroup.",
            ru: "Портал пропускает неизвестных, уволенных и внешних пользователей без общей рабочей группы.")
    }
    public var memberExtra: String {
        say(en: "This member was not asked for.", ru: "Этого участника никто не указывал.")
    }
    public var linkIgnored: String {
        say(
            en: "The portal ignores the link when an external user creates the chat.",
            ru: "Портал не учитывает привязку, если вебхук принадлежит внешнему пользователю.")
    }
}
