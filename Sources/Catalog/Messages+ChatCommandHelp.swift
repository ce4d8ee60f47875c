/// The help of the commands about a chat.
extension Messages {
    public var showAbstract: String {
        say(
            en: "Show a chat and what you may change there.", ru: "Показать чат и что в нём можно изменить.")
    }
    public var editAbstract: String { say(en: "Change a chat.", ru: "Изменить чат.") }
    public var deleteAbstract: String { say(en: "Delete a chat.", ru: "Удалить чат.") }
    public var leaveAbstract: String { say(en: "Leave a chat.", ru: "Выйти из чата.") }
    public var muteAbstract: String {
        say(en: "Mute a chat for yourself.", ru: "Отключить для себя уведомления чата.")
    }
    public var unmuteAbstract: String {
        say(en: "Unmute a chat for yourself.", ru: "Включить для себя уведомления чата.")
    }
    public var unresolvedAbstract: String {
        say(
            en: "List requests whose outcome is unknown.", ru: "Показать запросы с неизвестным исходом.")
    }
    public var editDiscussion: String {
        say(
            en: """
                Shows what is stored beside what is requested, and the calls in order; asks for confirmation, makes each call once and \
                reads the chat back. The result of each step is written to standard error.
                """,
            ru: """
                Показывает сохранённое рядом с запрошенным и вызовы по порядку, просит подтверждения, выполняет каждый вызов один раз и \
                читает чат с портала. Результат каждого шага выводится в стандартный поток ошибок.
                """)
    }
    public var deleteDiscussion: String {
        say(
            en: "Deleting cannot be undone, so the title of the chat must be given: typed, or with --yes.",
            ru: "Удаление нельзя отменить, поэтому нужно название чата: введённое или в --yes.")
    }
    public var unresolvedDiscussion: String {
        say(
            en: "Without --look no portal is contacted.", ru: "Без --look программа к порталу не обращается.")
    }
    public var chatArgumentHelp: String {
        say(
            en: "The chat: 3102, chat3102, or its link.", ru: "Чат: 3102, chat3102 или ссылка на него.")
    }
    public var showJSONHelp: String {
        say(en: "Print JSON, with the portal's answers.", ru: "Вывести JSON, с ответами портала.")
    }
    public var whatToChange: String { say(en: "What to change", ru: "Что изменить") }
    public var newTitleHelp: String { say(en: "The new title.", ru: "Новое название.") }
    public var newDescriptionHelp: String {
        say(en: "The new description; '' clears it.", ru: "Новое описание; '' очищает его.")
    }
    public var newColorHelp: String { say(en: "The new color.", ru: "Новый цвет.") }
    public var newAvatarHelp: String { say(en: "A file with the new image.", ru: "Файл с новым изображением.") }
    public var noAvatarHelp: String { say(en: "Remove the image.", ru: "Убрать изображение.") }
    public var newTypeHelp: String {
        say(
            en: "The new type. open: any employee can find and join the chat; chat: members only.",
            ru: "Новый тип. open: чат найдёт любой сотрудник и может вступить; chat: только участники.")
    }
    public var newOwnerHelp: String {
        say(
            en: "The new owner, as the last step.", ru: "Новый владелец; последний шаг.")
    }
    public var mayHelp: String {
        say(
            en:
                "Who may add or remove members, change the look, post, or change the settings: look=manager. Roles: member, manager, owner; for post also none, for settings only manager or owner. Can be repeated.",
            ru:
                "Права в чате: add и remove — кто добавляет и удаляет участников, look — кто меняет оформление, post — кто пишет, settings — кто меняет настройки. Например, look=manager. Роли: member, manager, owner; для post ещё none, для settings только manager и owner. Можно указать несколько раз."
        )
    }
    public var addHelp: String {
        say(en: "People to add. Can be repeated.", ru: "Кого добавить. Можно указать несколько раз.")
    }
    public var removeHelp: String {
        say(en: "People to remove. Can be repeated.", ru: "Кого удалить. Можно указать несколько раз.")
    }
    public var exactMembersHelp: String {
        say(
            en: "Exactly these members, besides you and the owner.", ru: "Ровно эти участники, кроме вас и владельца.")
    }
    public var addManagersHelp: String {
        say(
            en: "People to make managers, and members if they are not.",
            ru: "Кого сделать администраторами, а при необходимости и участниками.")
    }
    public var removeManagersHelp: String {
        say(en: "Managers to make ordinary members.", ru: "Кого сделать обычными участниками.")
    }
    public var departmentHelp: String {
        say(
            en:
                "Link a department: anyone who joins it joins the chat. 7, 7+ with sub-departments, or its name. Can be repeated.",
            ru:
                "Привязать отдел: его новые сотрудники добавляются в чат. 7, 7+ с подотделами или название. Можно указать несколько раз."
        )
    }
    public var noDepartmentHelp: String {
        say(
            en: "Unlink a department, or all. Can be repeated.",
            ru: "Отвязать отдел или все (all). Можно указать несколько раз.")
    }
    public var historyHelp: String {
        say(
            en: "Whether those who are added see earlier messages.", ru: "Видят ли новые участники прежние сообщения.")
    }
    public var editDryRunHelp: String {
        say(
            en: "Read the chat, print each request that would change it, and send none.",
            ru: "Прочитать чат, вывести запросы, которые его изменят, и не отправлять их.")
    }
    public var skipUnsupportedHelp: String {
        say(
            en: "Skip what this portal or your role does not allow (exit status 68).",
            ru: "Пропустить то, чего не позволяет портал или ваша роль (код 68).")
    }
    public var repairHelp: String {
        say(
            en: "Like --verify, and make the calls that correct what is stored differently.",
            ru: "Как --verify, и исправить то, что сохранено иначе.")
    }
    public var yesHelp: String { say(en: "Do not ask.", ru: "Не спрашивать.") }
    public var yesTitleHelp: String {
        say(en: "The title of the chat, so as not to be asked.", ru: "Название чата, чтобы не спрашивать.")
    }
    public var confirmNameHelp: String {
        say(
            en: "The name of the portal, where its profile requires it.", ru: "Имя портала, если того требует профиль.")
    }
    public var lookHelp: String {
        say(en: "Look for their chats on the portal.", ru: "Поискать их чаты на портале.")
    }
}
