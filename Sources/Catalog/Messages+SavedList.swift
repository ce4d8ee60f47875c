/// Templates, and the chats that were created.
extension Messages {
    public var templates: String { say(en: "Templates", ru: "Шаблоны") }
    public var createdChats: String { say(en: "Chats that were created", ru: "Созданные чаты") }
    public func newName(of template: String) -> String {
        say(en: "New name of “\(template)”: ", ru: "Новое название «\(template)»: ")
    }
    public var keepFormAs: String { say(en: "Keep the form as: ", ru: "Сохранить форму как: ") }
    public var templateNameHint: String { say(en: "weekly meeting", ru: "планёрка") }
    public var noTemplates: String {
        say(
            en:
                "None yet: \(keys[.saveTemplate]) keeps the form under a name. A title may hold {date}, {user} and {n}.",
            ru: "Пока нет: \(keys[.saveTemplate]) сохраняет форму под именем. В названии можно {date}, {user} и {n}.")
    }
    public var noneYet: String { say(en: "None yet.", ru: "Пока нет.") }
    public var titleByPortal: String { say(en: "(title by the portal)", ru: "(название от портала)") }
}
