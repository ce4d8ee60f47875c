/// What the portal stored against what was asked, and the repairs.
extension Messages {
    public var readingBack: String {
        say(en: "Reading back what the portal stored …", ru: "Читаю, что сохранил портал …")
    }
    public var storedAsAsked: String {
        say(en: "Checked: everything is stored as asked.", ru: "Проверено: всё сохранено, как запрошено.")
    }
    public func existsUnchecked(_ reason: String) -> String {
        say(
            en: "The chat exists, but it was not checked: \(reason)", ru: "Чат создан, но не проверен: \(reason)")
    }
    public var storedDifferently: String { say(en: "Stored differently", ru: "Сохранено иначе") }
    public func repairing(_ what: String) -> String { say(en: "Repairing: \(what) …", ru: "Исправляю: \(what) …") }
    public func keysRepair(_ count: Int) -> String {
        count == 1
            ? say(en: "1 or \(keys[.repairAll]) repairs it.", ru: "1 или \(keys[.repairAll]) исправляет это.")
            : say(
                en: "A number repairs one, \(keys[.repairAll]) repairs all.",
                ru: "Цифра исправляет одно, \(keys[.repairAll]) — всё.")
    }
    public func ordinaryMember(owner: String) -> String {
        say(
            en: "With the ownership at \(owner) you are an ordinary member.",
            ru: "Когда владелец — \(owner), вы обычный участник.")
    }
    public func isMissing(_ name: String) -> String { say(en: "\(name) is missing", ru: "нет в чате: \(name)") }
    public func isThereToo(_ name: String) -> String { say(en: "\(name) is there too", ru: "лишний: \(name)") }
    public func asked(_ asked: String, stored: String) -> String {
        say(en: "asked \(asked), stored \(stored)", ru: "запрошено «\(asked)», сохранено «\(stored)»")
    }
    /// What is stored where nothing is.
    public var nothing: String { say(en: "nothing", ru: "пусто") }

    // MARK: - Repairs

    public var theTitle: String { say(en: "the title", ru: "название") }
    public var theColor: String { say(en: "the color", ru: "цвет") }
    public var thePicture: String { say(en: "the picture", ru: "картинка") }
    public func addedMembers(_ names: String) -> String { say(en: "members: \(names)", ru: "участники: \(names)") }
    public func ownershipGoes(to name: String) -> String {
        say(
            en: "the ownership goes to \(name); you are an ordinary member then",
            ru: "владельцем становится \(name), вы остаётесь обычным участником")
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
            en: "The portal makes closed chats of callers from outside, or where open chats are off.",
            ru: "Портал делает чат закрытым, если вызывающий внешний или открытые чаты отключены.")
    }
    public var colorReplaced: String {
        say(en: "The portal chose a color of its own.", ru: "Портал выбрал свой цвет.")
    }
    public var colorsOff: String {
        say(
            en: "Colors of chats may be switched off on this portal: then every chat has this one.",
            ru: "Возможно, цвета чатов на этом портале отключены: тогда у всех чатов этот цвет.")
    }
    public var avatarDropped: String {
        say(en: "The portal did not take the picture.", ru: "Портал не принял картинку.")
    }
    public var ownerIgnored: String {
        say(
            en: "Today's portals make the caller the owner, whoever was asked for.",
            ru: "Нынешние порталы назначают владельцем вызывающего, кого ни укажи.")
    }
    public var memberDropped: String {
        say(
            en: "The portal drops people who are unknown to it, dismissed, or from outside without a shared workgroup.",
            ru: "Портал отбрасывает неизвестных ему, уволенных и внешних людей без общей рабочей группы.")
    }
    public var memberExtra: String {
        say(en: "Nobody asked for this member.", ru: "Этого участника никто не указывал.")
    }
    public var linkIgnored: String {
        say(
            en: "The portal ignores the link for callers from outside.",
            ru: "Портал не учитывает привязку, если вызывающий внешний.")
    }
}
