/// Templates, and the chats that were created.
extension Messages {
    public var templates: String { say(en: "Templates", ru: "Шаблоны") }
    public var createdChats: String { say(en: "Chat history", ru: "История чатов") }
    /// A chat that is gone. The mark comes first: a long title is cut.
    public func deleted(_ title: String) -> String { say(en: "(deleted) \(title)", ru: "(удалён) \(title)") }
    public func newName(of template: String) -> String {
        say(en: "New name of “\(template)”: ", ru: "Новое имя «\(template)»: ")
    }
    public var keepFormAs: String { say(en: "Template name: ", ru: "Имя шаблона: ") }
    public var templateNameHint: String { say(en: "weekly meeting", ru: "планёрка") }
    public var noTemplates: String {
        say(
            en: "No templates yet. \(keys[.saveTemplate]) saves the form as one. Its texts may contain {date}, {user}, "
                + "{n}, and names of your own such as {team} or {team=Sales}: you are asked for their values.",
            ru: "Шаблонов пока нет. \(keys[.saveTemplate]) сохраняет форму как шаблон. В текстах можно писать {date}, "
                + "{user}, {n} и свои имена, например {команда} или {команда=Продажи}: их значения будут запрошены.")
    }
    public func valueIsMissing(_ name: String) -> String {
        say(en: "Enter a value for {\(name)}.", ru: "Введите значение для {\(name)}.")
    }
    /// Asks for the value of a variable, where there is no screen.
    public func templateQuestion(_ name: String, usual: String?) -> String {
        usual.map { asked(name, keeping: $0) } ?? name
    }
    public var noneYet: String { say(en: "None yet.", ru: "Пока нет.") }
    public var titleByPortal: String { say(en: "(title by the portal)", ru: "(название от портала)") }
}
