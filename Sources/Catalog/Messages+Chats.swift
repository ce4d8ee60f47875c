/// Chats that exist, on the screen.
extension Messages {
    public var openChatsKey: KeyText {
        key(
            ("Open chat", "Открыть чат"),
            en: "Opens an existing chat to change it; in the history and after creating, that chat.",
            ru: "Открывает существующий чат, чтобы изменить; в истории и после создания — этот чат.")
    }
    public var changeChatKey: KeyText {
        key(("Change", "Изменить"), en: "Opens the chat in the form.", ru: "Открывает чат в форме.")
    }
    public var similarChatKey: KeyText {
        key(
            ("Create similar", "Похожий чат"), en: "Begins a new chat like this one.",
            ru: "Начинает новый чат, похожий на этот.")
    }
    public var deleteChatKey: KeyText {
        key(
            ("Delete", "Удалить"), en: "Deletes the chat once its title is typed.",
            ru: "Удаляет чат после ввода его названия.")
    }
    public var helpInChats: String { say(en: "Existing chats", ru: "Существующие чаты") }
    public var chatsHeading: String { say(en: "Chats", ru: "Чаты") }
    /// Typed, it narrows the list to the chats that the user owns.
    public var mineWord: String { say(en: "mine", ru: "мои") }
    public var chatsLine: String {
        say(
            en: "Number or link of a chat, text to search for, d NUMBER to delete one; an empty line goes back",
            ru: "Номер чата или ссылка на него, текст для поиска, d НОМЕР — удалить; пустая строка — назад")
    }
    /// Its number or link is typed, and the highlighted chat is another one.
    public func opensChat(_ chat: Int) -> String {
        say(en: "\(keys[.open]) opens chat \(chat).", ru: "\(keys[.open]) откроет чат \(chat).")
    }
    public var readingChats: String { say(en: "Reading the chats…", ru: "Чтение списка чатов…") }
    public func chatIsOpen(_ chat: Int, titled title: String) -> String {
        say(
            en:
                "Chat \(chat) “\(title)”: \(keys[.review]) shows what would change; \(keys[.startEmpty]) goes back to the new chat.",
            ru: "Чат \(chat) «\(title)»: \(keys[.review]) покажет изменения; \(keys[.startEmpty]) вернёт к новому чату."
        )
    }
    /// The same in the line form.
    public func linesChatIsOpen(_ chat: Int, titled title: String, review: String, startEmpty: String) -> String {
        say(
            en: "Chat \(chat) “\(title)”: \(review) tells what would change; \(startEmpty) goes back to the new chat.",
            ru: "Чат \(chat) «\(title)»: \(review) — что изменится; \(startEmpty) — назад к новому чату.")
    }
    public var linesNewChatAgain: String { say(en: "Back at the new chat.", ru: "Снова форма нового чата.") }
    public func onlyInNewChats(_ field: String) -> String {
        say(en: "\(field) is for new chats only.", ru: "\(field): только для новых чатов.")
    }
    public func changesTakenUp(_ chat: Int, titled title: String) -> String {
        say(
            en: "Your changes to chat \(chat), \(title), are here again; \(keys[.undo]) goes back to what is stored.",
            ru: "Ваши изменения чата \(chat), \(title), снова здесь; \(keys[.undo]) вернёт то, что сохранено.")
    }
    public func changesStay(_ chat: Int) -> String {
        say(
            en: "Your changes to chat \(chat) are kept until it is opened again.",
            ru: "Ваши изменения чата \(chat) сохранены; они появятся, когда вы его откроете.")
    }
    /// - Parameter count: "117 people", or empty.
    public func notShown(_ count: String) -> String {
        let what = say(en: "the portal does not show who", ru: "портал не показывает, кто")
        return count.isEmpty ? what : "\(count), \(what)"
    }
    /// In the header, as long as a chat that exists is in the form.
    public func changingChat(_ chat: Int) -> String { say(en: "chat \(chat)", ru: "чат \(chat)") }
    public func chatOfOtherPortal(_ portal: String) -> String {
        say(
            en: "This chat is on \(portal); go there first: \(keys[.portals]).",
            ru: "Этот чат на \(portal); сначала перейдите туда: \(keys[.portals]).")
    }
    public var nothingChangedYet: String {
        say(en: "Nothing is changed in this chat.", ru: "В этом чате ничего не изменено.")
    }
    public var changesAreKept: String {
        say(
            en:
                "This chat has changes that are not made. \(keys[.review]) shows them; \(keys[.startEmpty]) goes back to the new chat and keeps them.",
            ru:
                "В этом чате есть невыполненные изменения. \(keys[.review]) покажет их, \(keys[.startEmpty]) вернёт к новому чату и сохранит их."
        )
    }
    public var applyLabel: String { say(en: "Apply", ru: "Выполнить") }
    public var planKeys: String {
        say(
            en: "\(keys[.send]) makes these changes; \(keys[.back]) goes back.",
            ru: "\(keys[.send]) выполнит изменения; \(keys[.back]) вернёт назад.")
    }
    /// - Parameter sees: whether those who are added see earlier messages; nil: the portal decides.
    public func historyIs(_ sees: Bool?) -> String {
        switch sees {
        case nil: say(en: "Earlier messages: the portal decides.", ru: "Прежние сообщения: решает портал.")
        case true?: say(en: "Earlier messages: newcomers see them.", ru: "Прежние сообщения: новые участники видят их.")
        case false?:
            say(
                en: "Earlier messages: newcomers do not see them.",
                ru: "Прежние сообщения: новые участники их не видят.")
        }
    }
    public func historyKeys(_ sees: Bool?) -> String {
        say(
            en: "\(historyIs(sees)) \(keys[.earlierMessages]) changes it.",
            ru: "\(historyIs(sees)) \(keys[.earlierMessages]) меняет это.")
    }
    public var historyOfNewcomersKey: KeyText {
        key(
            ("Earlier messages", "Прежние сообщения"),
            en: "When people are added: whether they see earlier messages.",
            ru: "При добавлении людей: видят ли они прежние сообщения.")
    }
    public var whatIsLeft: String { say(en: "What is left", ru: "Что осталось") }
    public var carryingOut: String { say(en: "Making the changes…", ru: "Выполнение изменений…") }
    public func carryOutLine(_ steps: Int) -> String {
        let english = steps == 1 ? "Make this change" : "Make these \(steps) changes"
        return say(en: "\(english)? y or n", ru: "Выполнить (шагов: \(steps))? д или н")
    }
}
