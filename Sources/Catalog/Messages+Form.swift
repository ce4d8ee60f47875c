/// The form, the header above it and the preview.
extension Messages {
    public func tooSmall(columns: Int, rows: Int) -> String {
        say(en: "convene needs \(columns)×\(rows) cells", ru: "convene нужно окно \(columns)×\(rows)")
    }
    /// As whom the portal knows the credential.
    public func actingAs(_ name: String) -> String { say(en: "as \(name)", ru: "Вы вошли как \(name)") }
    public var notConnected: String { say(en: "not connected", ru: "нет связи") }

    /// A form without a title, in the title of the window.
    public var newChat: String { say(en: "New chat", ru: "Новый чат") }

    // MARK: - Fields

    public var link: String { say(en: "Link", ru: "Привязка") }
    public var linkMeaning: String { say(en: "what the chat belongs to", ru: "к чему относится чат") }
    public var noLink: String { say(en: "none", ru: "нет") }
    public var titleHint: String { say(en: "empty: the portal chooses", ru: "пусто: выберет портал") }
    public var descriptionHint: String {
        say(en: "also posted as a message in the chat", ru: "публикуется и сообщением в чате")
    }
    public var messageHint: String { say(en: "the first message, in your name", ru: "первое, от вашего имени") }
    public var entityTypeHint: String { "CRM, TASKS, MY_APP …" }
    public var entityIDHint: String { "DEAL|1663" }
    public var membersHint: String { say(en: "names, ids or addresses", ru: "имена, ID или адреса") }
    public var avatarHint: String { say(en: "an image file", ru: "файл изображения") }
    public func fromStructure(_ summary: String) -> String {
        say(en: "from the structure: \(summary)", ru: "из структуры: \(summary)")
    }

    // MARK: - Preview

    public var willBeCreated: String { say(en: "Will be created", ru: "Будет создан") }
    public var portalsTitle: String { say(en: "a title that the portal chooses", ru: "название выберет портал") }
    public var withYouAlone: String { say(en: "with you alone", ru: "пока только вы") }
    public func withYou(andOthers count: Int, names: String) -> String {
        let others = counted(
            count, en: ("other", "others"), ru: ("участник", "участника", "участников"))
        return say(
            en: "with you and \(count == 1 ? "one other" : others): \(names)", ru: "вы и ещё \(others): \(names)")
    }
    /// The end of a list that is too long.
    public func andMore(_ count: Int) -> String { say(en: " and \(count) more", ru: " и ещё \(count)") }
    public func owned(by name: String) -> String { say(en: "owner \(name)", ru: "владелец: \(name)") }
    public func picture(_ format: String) -> String { say(en: "image \(format)", ru: "изображение \(format)") }
    public var aDescription: String { say(en: "a description", ru: "описание") }
    public func quoted(_ text: String) -> String { say(en: "“\(text)”", ru: "«\(text)»") }
}
