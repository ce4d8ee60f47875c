/// What commands say on the way, and why they end.
extension Messages {
    public func whileLookingUp(_ names: String) -> String { say(en: "looking up \(names)", ru: "поиск: \(names)") }
    public var nothingWasSent: String { say(en: "Nothing was sent.", ru: "Ничего не отправлено.") }
    public var structureIsValid: String { say(en: "The structure is valid.", ru: "Структура верна.") }
    public var nothingSent: String {
        say(en: "Nothing was sent; no chat was created.", ru: "Ничего не отправлено, чат не создан.")
    }
    public var notCreated: String { say(en: "No chat was created.", ru: "Чат не создан.") }
    public func wasCreated(_ number: Int, _ link: String) -> String {
        say(en: "Chat \(number) was created: \(link)", ru: "Чат \(number) создан: \(link)")
    }
    public var creationUnknown: String {
        say(en: "Whether a chat was created is not known.", ru: "Создан ли чат, неизвестно.")
    }
    public func whileDoing(_ task: String, _ sentence: String) -> String {
        say(en: "While \(task): \(sentence)", ru: "Сбой на этапе «\(task)»: \(sentence)")
    }
    public func portalAnswered(_ answer: String) -> String {
        say(en: "The portal's answer: \(answer)", ru: "Ответ портала: \(answer)")
    }
    public var correctAndRerun: String {
        say(en: "Correct it and run the command again.", ru: "Исправьте и запустите команду снова.")
    }
    public func outputUnwritable(_ reason: String) -> String {
        say(en: "Standard output cannot be written: \(reason).", ru: "Стандартный вывод не записывается: \(reason).")
    }
    public var checkWhereItLeads: String {
        say(en: "Check where it is redirected.", ru: "Проверьте, куда он направлен.")
    }
    public var noteNumber: String {
        say(en: "Write down the chat's number; do not send again.", ru: "Запишите номер чата и не отправляйте снова.")
    }
    public var examplesHeading: String { say(en: "EXAMPLES:", ru: "ПРИМЕРЫ:") }
    public var storedSomethingElse: String {
        say(
            en: "The portal stored something other than what was asked.",
            ru: "Портал сохранил не то, что было запрошено.")
    }
    public var changeOnPortal: String {
        say(
            en: "Change it on the portal, at the link; do not send again.",
            ru: "Исправьте на портале, по ссылке; не отправляйте снова.")
    }
    public func changeByEdit(_ number: Int) -> String {
        say(
            en: "Change it with `convene edit \(number)` or on the portal; do not send again.",
            ru: "Исправьте командой `convene edit \(number)` или на портале; не отправляйте снова.")
    }
    public func isStoredAsAsked(_ number: Int, _ link: String) -> String {
        say(en: "Chat \(number) is stored as asked: \(link)", ru: "Чат \(number) сохранён, как запрошено: \(link)")
    }
    public func wasCreated(_ number: Int) -> String {
        say(en: "Chat \(number) was created.", ru: "Чат \(number) создан.")
    }
    public var readingChatBack: String { say(en: "Reading the chat back", ru: "Чтение чата с портала") }
    public var wasNotChecked: String { say(en: "not checked", ru: "не проверено") }
    public func wasNotChecked(_ field: String) -> String { "\(field): \(wasNotChecked)." }
    public var notShownByPortal: String {
        say(en: "The portal did not show it.", ru: "Портал этого не показал.")
    }
    public func notReadBack(_ reason: String) -> String {
        say(
            en: "The chat was not checked: it could not be read back. \(reason)",
            ru: "Чат не проверен: его не удалось прочитать с портала. \(reason)")
    }
    public var lookOnPortal: String {
        say(en: "Look at it on the portal; do not send again.", ru: "Посмотрите на портале; не отправляйте снова.")
    }
    public func isMember(_ person: String) -> String {
        say(en: "USERS: \(person) is a member.", ru: "USERS: \(person) среди участников.")
    }
    public func isNoMember(_ person: String) -> String {
        say(en: "USERS: \(person) is not a member.", ru: "USERS: \(person) нет среди участников.")
    }
    public func nothingInsteadOf(_ asked: String, _ field: String) -> String {
        say(en: "\(field): nothing instead of \(asked).", ru: "\(field): пусто вместо \(asked).")
    }
    public func insteadOf(_ asked: String, stored: String, _ field: String) -> String {
        say(en: "\(field): \(stored) instead of \(asked).", ru: "\(field): \(stored) вместо \(asked).")
    }
    public var validNothingSent: String {
        say(
            en: "The structure is valid. Nothing was sent; no chat was created.",
            ru: "Структура верна. Ничего не отправлено, чат не создан.")
    }
    public func portalNotAsked(_ names: String) -> String {
        say(
            en: "Not looked up: \(names). With --online they are looked up on the portal.",
            ru: "Не проверены на портале: \(names). Для проверки укажите --online.")
    }
    public var lookingUpMembers: String { say(en: "Looking up members", ru: "Поиск участников") }
    public var askingWhoMembersAre: String { say(en: "Checking members", ru: "Проверка участников") }
    public var whileAskingWhoMembersAre: String { say(en: "checking members", ru: "проверка участников") }
    public var whileLookingUpDepartments: String {
        say(en: "Departments could not be looked up", ru: "Не удалось найти отделы")
    }
    public func departmentCheckFailed(_ reason: String) -> String {
        say(
            en: "The departments were not checked. \(reason) The portal silently skips those that it does not have.",
            ru: "Отделы не проверены. \(reason) Неизвестные ему портал молча пропускает.")
    }
    public func isFromOutside(_ name: String, _ number: Int) -> String {
        say(
            en: "\(name) (\(number)) is an external user; the portal skips such people unless they share a workgroup "
                + "with you.",
            ru: "\(name) (\(number)) — внешний пользователь; портал пропускает таких, "
                + "если у них нет общей с вами рабочей группы.")
    }
    public func tryingAgain(in seconds: Int, attempt: Int) -> String {
        say(
            en: "Trying again in \(seconds) s (attempt \(attempt)).",
            ru: "Повтор через \(seconds) с (попытка \(attempt)).")
    }
    public var noChatSoFar: String { say(en: "No chat was created so far.", ru: "Чат пока не создан.") }
    public var creatingChat: String { say(en: "Creating the chat", ru: "Создание чата") }
    public var total: String { say(en: "total", ru: "всего") }
    public var thePortalColon: String { say(en: "portal:", ru: "портал:") }
    public var openToEverybody: String { say(en: "OPEN, any employee can find it", ru: "OPEN, найдёт любой сотрудник") }
    public var closedToOthers: String { say(en: "CHAT, members only", ru: "CHAT, только участники") }
    public var onlyTheCaller: String { say(en: "only you", ru: "только вы") }
    public func andTheCaller(_ count: Int) -> String { say(en: "\(count) and you", ru: "\(count) и вы") }
    public func ownerAfterwards(_ number: Int) -> String {
        say(
            en: "\(number); convene transfers ownership after the chat is created",
            ru: "\(number); передача чата — после создания")
    }
    public var stepsAfterCreation: String {
        say(en: "Steps after the chat is created:", ru: "Шаги после создания чата:")
    }
    /// In place of a number in a request that is only shown.
    public var theNewChat: String { say(en: "(the new chat)", ru: "(новый чат)") }
    public var theCaller: String { say(en: "you", ru: "вы") }
    public var noAvatar: String { say(en: "none", ru: "нет") }
    public var errorWithoutCode: String { say(en: "an error without a code", ru: "ошибка без кода") }
    public func structureInvalid(_ faults: Int) -> String {
        let english = faults == 1 ? "1 error" : "\(faults) errors"
        return say(
            en: "The structure is not valid: \(english).",
            ru: "Структура неверна: \(counted(faults, en: ("", ""), ru: ("ошибка", "ошибки", "ошибок"))).")
    }

    public func membersInAll(_ count: Int, with entry: String) -> String {
        say(en: "With \(entry) the list has \(people(count)).", ru: "Вместе с \(entry) в списке \(people(count)).")
    }

    /// A chat of this session, for the words at the end.
    public func created(_ number: Int, titled title: String, _ link: String) -> String {
        say(
            en: "Chat \(number)\(title.isEmpty ? "" : " “\(title)”") created: \(link)",
            ru: "Чат \(number)\(title.isEmpty ? "" : " «\(title)»") создан: \(link)")
    }
    public func created(_ count: Int, of table: String) -> String {
        say(
            en: "\(chatCount(count)) of \(table) created; see convene history.",
            ru: "Создано по таблице \(table): \(chatCount(count)); список — convene history.")
    }
}
