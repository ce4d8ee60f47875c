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

    /// The part of the form that is folded away.
    public var more: String { say(en: "More", ru: "Ещё") }
    public var moreMeaning: String {
        say(en: "managers, departments, rights, link", ru: "администраторы, отделы, права, привязка")
    }
    public func fromStructure(_ summary: String) -> String {
        say(en: "from the structure: \(summary)", ru: "из структуры: \(summary)")
    }

    // MARK: - Preview

    public var willBeCreated: String { say(en: "Will be created", ru: "Будет создан") }
    /// Above the same where the chat is there already.
    public var afterChanges: String { say(en: "After the changes", ru: "После изменений") }
    public var portalsTitle: String { say(en: "a title that the portal chooses", ru: "название выберет портал") }
    public var withYouAlone: String { say(en: "with you alone", ru: "пока только вы") }
    public var withDepartments: String {
        say(en: "with you and the linked departments", ru: "вы и привязанные отделы")
    }
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
