/// What can be typed at every question of the line-by-line form: names and sentences.
extension Messages {
    public var helpCommand: String { say(en: ":help", ru: ":помощь") }
    public var helpCommandSentence: String { say(en: "this list.", ru: "этот список.") }
    public var questionCommandSentence: String {
        say(en: "explains the current question.", ru: "объясняет заданный вопрос.")
    }

    public var backCommand: [String] { [say(en: ":b", ru: ":н"), say(en: ":back", ru: ":назад")] }
    public var backCommandSentence: String { say(en: "the previous question.", ru: "предыдущий вопрос.") }

    public var clearCommand: String { say(en: ":clear", ru: ":очистить") }
    public var clearCommandSentence: String { say(en: "empties the field.", ru: "очищает поле.") }

    public var reviewCommand: [String] { [say(en: ":r", ru: ":о"), say(en: ":review", ru: ":обзор")] }
    public var reviewCommandSentence: String {
        say(
            en: "shows what will be sent, and asks whether to send it.",
            ru: "показывает, что будет отправлено, и спрашивает, отправить ли.")
    }

    public var editorCommand: [String] { [say(en: ":e", ru: ":р"), say(en: ":editor", ru: ":редактор")] }
    public var editorCommandSentence: String {
        say(en: "edits the text in $VISUAL or $EDITOR.", ru: "открывает текст в $VISUAL или $EDITOR.")
    }

    public var undoCommand: String { say(en: ":undo", ru: ":отменить") }
    public var undoCommandSentence: String {
        say(en: "undoes the last change of the form.", ru: "отменяет последнее изменение формы.")
    }

    public var redoCommand: String { say(en: ":redo", ru: ":вернуть") }
    public var redoCommandSentence: String {
        say(en: "repeats the undone change.", ru: "возвращает отменённое изменение.")
    }

    public var startEmptyCommand: String { say(en: ":empty", ru: ":пусто") }
    public var startEmptyCommandSentence: String { say(en: "empties the form.", ru: "очищает всю форму.") }

    public var templatesCommand: String { say(en: ":templates", ru: ":шаблоны") }
    public var templatesCommandSentence: String {
        say(
            en: "lists the templates, and saves the form as one.",
            ru: "показывает шаблоны и сохраняет форму как шаблон.")
    }

    public var chatsCommand: String { say(en: ":chats", ru: ":чаты") }
    public var chatsCommandSentence: String {
        say(en: "opens an existing chat to change it.", ru: "открывает существующий чат, чтобы изменить.")
    }
    public var historyCommand: String { say(en: ":history", ru: ":история") }
    public var historyCommandSentence: String {
        say(
            en: "lists the chats that were created or changed, to start from one.",
            ru: "показывает созданные чаты, чтобы начать с одного из них.")
    }

    public var unknownCommand: String { say(en: ":unknown", ru: ":неизвестно") }
    public var unknownCommandSentence: String {
        say(
            en: "opens a request whose outcome is unknown.",
            ru: "открывает запрос с неизвестным исходом.")
    }

    public var leaveCommand: [String] { [say(en: ":q", ru: ":в"), say(en: ":quit", ru: ":выход")] }
    public var leaveCommandSentence: String {
        say(en: "quits; the draft is kept.", ru: "завершает работу; черновик сохраняется.")
    }

    public var fieldCommandSentence: String {
        say(
            en: "A colon and a field's name, such as :members, goes to that field.",
            ru: "Двоеточие и название поля, например :участники, — переход к этому полю.")
    }

    public var backslashSentence: String {
        say(
            en: "A backslash before any of these makes it text.",
            ru: "Обратная косая черта перед любой из этих команд делает её текстом.")
    }

    // MARK: - Explanations

    public func emptyLineKeeps(clear: String) -> String {
        say(
            en: "An empty line keeps the value in brackets, \(clear) empties the field.",
            ru: "Пустая строка оставляет то, что в скобках, \(clear) очищает поле.")
    }

    public func commandsHere(_ commands: String, help: String) -> String {
        say(
            en: "Commands: \(commands). \(help) tells what each does.",
            ru: "Команды: \(commands). \(help) расскажет о каждой.")
    }

    public var morePurpose: String {
        say(
            en: "Who manages the chat, linked departments, rights, and what it belongs to. Few chats need it; "
                + "n goes on to the review.",
            ru: "Кто управляет чатом, привязанные отделы, права и к чему относится чат. Обычно это не нужно; "
                + "н — к обзору.")
    }

    public func limitSentence(of limit: Int, used: Int, inBytes: Bool, countingEmoji: Bool) -> String {
        let (used, limit) = (number(used), number(limit))
        let emoji = countingEmoji ? " \(emojiCost)" : ""
        return say(
            en: "\(used) of \(limit) \(inBytes ? "bytes" : "characters") are used.\(emoji)",
            ru: "Занято \(used) из \(limit) \(inBytes ? "байт" : "символов").\(emoji)")
    }

    public var membersManual: String {
        say(
            en: "Ids, e-mail addresses, full names, department:7 (its people) or department:7+ (and sub-departments), "
                + "chat:3102 (its members), separated by commas. An answer replaces the list; one that begins with a minus, "
                + "as in -Ann Holm, takes people out of it. An empty line keeps it.",
            ru:
                "ID, адреса почты, полные имена, department:7 (сотрудники отдела) или department:7+ (и подотделов), "
                + "chat:3102 (участники чата), через запятую. Ответ заменяет список; если он начинается с минуса, "
                + "например -Анна Холм, он убирает людей из списка. Пустая строка оставляет список.")
    }

    public var departmentsManual: String {
        say(
            en: "Numbers or names, separated by commas; + at the end means with sub-departments: 7, Sales+. An answer "
                + "replaces the list.",
            ru: "Номера или названия через запятую; + в конце — вместе с подотделами: 7, Продажи+. "
                + "Ответ заменяет список.")
    }
    public var ownerManual: String {
        say(
            en: "An id, an e-mail address or a full name.", ru: "ID, адрес почты или полное имя.")
    }

    public var pictureManual: String {
        say(en: "The path of the file; ~ is your home.", ru: "Путь к файлу; ~ — ваш домашний каталог.")
    }

    public func areaManual(editor: String) -> String {
        say(
            en:
                "As many lines as you like; a line with a single dot, or Ctrl-D, ends the text. What you type replaces what "
                + "is there; \(editor) changes it in your editor.",
            ru:
                "Сколько угодно строк; строка с одной точкой или Ctrl-D завершает текст. Введённое заменяет прежний текст; "
                + "\(editor) открывает его в редакторе.")
    }
}
