/// What the commands about a chat say.
extension Messages {
    public func notAChat(_ text: String) -> String {
        say(en: "\(text) is not a chat.", ru: "\(text) — не чат.")
    }
    public var waysToNameAChat: String {
        say(
            en: "Give it as 3102, chat3102, or its link.", ru: "Укажите его как 3102, chat3102 или ссылкой.")
    }
    public func linkOfOtherPortal(_ host: String, portal: String) -> String {
        say(
            en: "The link leads to \(host), not to \(portal).", ru: "Ссылка ведёт на \(host), а не на \(portal).")
    }
    public func wantsConfirmation(_ name: String) -> String {
        say(
            en: "The portal \(name) requires its name for changes.", ru: "Портал \(name) требует указать его имя.")
    }
    public func confirmedAnother(_ given: String, _ name: String) -> String {
        say(
            en: "\(given) is not the name of the portal, which is \(name).",
            ru: "\(given) — не имя портала: это \(name).")
    }
    public func wantedAndNot(_ people: String) -> String {
        say(
            en: "The options ask for these people and for their removal: \(people).",
            ru: "Параметры и требуют этих людей, и убирают их: \(people).")
    }
    public var keepOneOption: String {
        say(en: "Keep one of the two for each of them.", ru: "Оставьте для каждого что-то одно.")
    }
    public var confirmNamesAnother: String {
        say(
            en: "Choose its portal with --profile, or leave --confirm out.",
            ru: "Выберите его портал через --profile или уберите --confirm.")
    }
    public func giveConfirmation(_ name: String) -> String {
        say(en: "Add --confirm \(name).", ru: "Добавьте --confirm \(name).")
    }

    // MARK: - Reading

    public func readingChat(_ chat: Int) -> String { say(en: "Reading chat \(chat)", ru: "Чтение чата \(chat)") }
    public func whileReadingChat(_ chat: Int) -> String {
        say(en: "reading chat \(chat)", ru: "чтение чата \(chat)")
    }
    public var askingCapabilities: String {
        say(en: "Asking what the portal can do", ru: "Проверка возможностей портала")
    }
    public var whileAskingCapabilities: String {
        say(en: "asking what the portal can do", ru: "проверка возможностей портала")
    }
    public var canChangeAll: String { say(en: "You can change all of it.", ru: "Вы можете изменить всё.") }
    public var cannotChange: String { say(en: "You cannot change:", ru: "Вы не можете изменить:") }
    public var removingMembers: String { say(en: "Removing members", ru: "Удаление участников") }
    public var deletingTheChat: String { say(en: "Deleting the chat", ru: "Удаление чата") }

    // MARK: - Changing

    public func planHeading(_ chat: Int, _ title: String) -> String {
        say(en: "Chat \(chat), \(title):", ru: "Чат \(chat), \(title):")
    }
    public var cannotBeDone: String { say(en: "This cannot be done:", ru: "Это сделать нельзя:") }
    public var leaveOutOrSkip: String {
        say(
            en: "Leave it out, or add --skip-unsupported to do the rest.",
            ru: "Уберите это или добавьте --skip-unsupported, чтобы сделать остальное.")
    }
    public func nothingToDo(_ chat: Int) -> String {
        say(
            en: "Chat \(chat) is as asked already; nothing was sent.",
            ru: "Чат \(chat) уже такой, как запрошено; ничего не отправлено.")
    }
    public func carryOutQuestion(_ steps: Int) -> String {
        let english = steps == 1 ? "this change" : "these \(steps) changes"
        return yesOrElseNo(say(en: "Make \(english)?", ru: "Выполнить (шагов: \(steps))?"))
    }
    public var notConfirmed: String { say(en: "Not confirmed.", ru: "Не подтверждено.") }
    public var graveWithoutYes: String {
        say(
            en: "Somebody is removed, or the owner or the type changes, and there is no terminal to confirm on.",
            ru: "Кого-то удаляют, или меняется владелец или тип, а терминала для подтверждения нет.")
    }
    public var giveYes: String { say(en: "Add --yes.", ru: "Добавьте --yes.") }
    public var changedMeanwhile: String {
        say(
            en: "Somebody else has changed the chat meanwhile:", ru: "Чат за это время изменил кто-то другой:")
    }
    public var runAgainToSee: String {
        say(
            en: "Run the command again to see the changes beside what is stored now.",
            ru: "Запустите команду снова, чтобы увидеть изменения рядом с тем, что сохранено теперь.")
    }
    public func valueIsEmpty(_ option: String) -> String {
        say(en: "\(option) needs a value that is not empty.", ru: "Значение \(option) не может быть пустым.")
    }
    public var nothingToChange: String {
        say(en: "No changes were given.", ru: "Не указано, что изменить.")
    }
    public func unknownRight(_ text: String) -> Explanation {
        explain(
            en: (
                "“\(text)” is not an action and a role.",
                "Give add, remove or look as member, manager or owner; post as these or none; settings as manager or owner: look=manager."
            ),
            ru: (
                "Запись «\(text)» — не действие с ролью.",
                "Для add, remove, look: member, manager, owner; для post ещё none; для settings: manager, owner. Например, look=manager."
            ))
    }

    public var whenCreated: String { say(en: "Created", ru: "Создан") }

    // MARK: - Deleting and leaving

    public func deletionIsFinal(_ title: String, members: Int?, messages count: Int?) -> String {
        let people = members.map { self.people($0) } ?? say(en: "its members", ru: "все участники")
        let texts =
            count.map { counted($0, en: ("message", "messages"), ru: ("сообщение", "сообщения", "сообщений")) }
            ?? say(en: "all messages", ru: "все сообщения")
        return say(
            en: "Deleting \(quoted(title)) cannot be undone. It is lost for \(people), with \(texts) and all files.",
            ru: "Удаление чата \(quoted(title)) нельзя отменить. Потеряют доступ: \(people). Будут удалены: \(texts) "
                + "и все файлы.")
    }
    public var typeTitleToDelete: String {
        say(en: "Type its title to delete it: ", ru: "Введите название, чтобы удалить: ")
    }
    public var typeTitleOnScreen: String {
        say(
            en: "Type its title, then \(keys[.send]) deletes it; \(keys[.back]) keeps it.",
            ru: "Введите название; \(keys[.send]) удалит, \(keys[.back]) оставит чат.")
    }
    public var typeTitleInLines: String {
        say(
            en: "Type its title to delete it; an empty line keeps it",
            ru: "Введите название, чтобы удалить; пустая строка оставит чат")
    }
    public var notTheTitle: String { say(en: "That is not its title.", ru: "Это не его название.") }
    public var lookingAtRemoval: String {
        say(en: "Checking whether it can be deleted…", ru: "Проверка, можно ли его удалить…")
    }
    public func chatIsKept(_ reason: String) -> String {
        say(en: "The chat is kept: \(reason)", ru: "Чат остаётся: \(reason)")
    }
    public var deletionWantsTitle: String {
        say(en: "There is no terminal to type the title on.", ru: "Нет терминала, чтобы ввести название.")
    }
    public var giveTitle: String { say(en: "Give it with --yes TITLE.", ru: "Укажите его: --yes НАЗВАНИЕ.") }
    public func titleIsAnother(_ title: String) -> String {
        say(en: "The chat has a different title: \(title)", ru: "Название чата другое: \(title)")
    }
    public var cannotBeDeleted: String {
        say(en: "The chat cannot be deleted.", ru: "Чат нельзя удалить.")
    }
    public func leaveInstead(_ chat: Int) -> String {
        say(en: "You can leave it: convene leave \(chat)", ru: "Из него можно выйти: convene leave \(chat)")
    }
    public func chatIsDeleted(_ chat: Int) -> String { say(en: "Chat \(chat) is deleted.", ru: "Чат \(chat) удалён.") }
    public var stillThere: String {
        say(
            en: "The portal still shows the chat; it may disappear in a moment.",
            ru: "Портал ещё показывает чат; он может исчезнуть чуть позже.")
    }
    public var ownerLeaves: String {
        say(
            en: "You are the owner: the portal chooses another one if you leave.",
            ru: "Вы владелец: если вы выйдете, портал выберет другого.")
    }
    public var ownerLeavesQuestion: String {
        yesOrElseNo(ownerLeaves + " " + say(en: "Leave?", ru: "Выйти?"))
    }
    public func youLeft(_ chat: Int) -> String { say(en: "You left chat \(chat).", ru: "Вы вышли из чата \(chat).") }
    public func chatIsMuted(_ chat: Int) -> String {
        say(en: "Chat \(chat) is muted.", ru: "Уведомления чата \(chat) отключены.")
    }
    public func chatIsUnmuted(_ chat: Int) -> String {
        say(en: "Chat \(chat) is no longer muted.", ru: "Уведомления чата \(chat) включены.")
    }

    // MARK: - Unresolved requests

    public func unresolvedCreation(_ time: String, _ portal: String, _ title: String) -> String {
        say(en: "\(time)  \(portal)  create  \(title)", ru: "\(time)  \(portal)  создание  \(title)")
    }
    public func unresolvedChange(_ time: String, _ portal: String, _ chat: Int, _ method: String) -> String {
        say(
            en: "\(time)  \(portal)  change chat \(chat)  \(method)",
            ru: "\(time)  \(portal)  изменение чата \(chat)  \(method)")
    }
    public var lookingForChat: String { say(en: "Looking for the chat", ru: "Поиск чата") }
    public var noChatFound: String { say(en: "no such chat was found", ru: "такой чат не найден") }
    public func mayBeChat(_ chat: Int, _ link: String) -> String {
        say(en: "may be chat \(chat): \(link)", ru: "возможно, это чат \(chat): \(link)")
    }
    public func isChat(_ chat: Int, _ link: String) -> String {
        say(en: "is chat \(chat): \(link)", ru: "это чат \(chat): \(link)")
    }
}
