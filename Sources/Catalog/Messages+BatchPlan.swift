/// What is wrong with a table as a whole, and what will be done with it.
extension Messages {
    public func faultAt(row: Int, column: String) -> String {
        column.isEmpty
            ? say(en: "row \(row):", ru: "строка \(row):")
            : say(en: "row \(row), \(column):", ru: "строка \(row), \(column):")
    }
    public func tableIsInvalid(_ count: Int) -> String {
        let faults = counted(count, en: ("error", "errors"), ru: ("ошибка", "ошибки", "ошибок"))
        return say(en: "The table has \(faults).", ru: "В таблице \(faults).")
    }
    public var restValidNothingSent: String {
        say(en: "The other rows are valid. Nothing was sent.", ru: "Остальные строки верны. Ничего не отправлено.")
    }
    public var tableValidNothingSent: String {
        say(en: "The table is valid. Nothing was sent.", ru: "Таблица верна. Ничего не отправлено.")
    }
    public func moreFaults(_ count: Int) -> String {
        say(en: "and \(number(count)) more; --json prints all", ru: "и ещё \(number(count)); --json выводит все")
    }
    public var correctTable: String {
        say(
            en: "Correct the table and run the command again; --skip-invalid leaves these rows out.",
            ru: "Исправьте таблицу и запустите команду снова; --skip-invalid пропустит эти строки.")
    }
    public var correctHeading: String {
        say(
            en: "Correct the table and run the command again.",
            ru: "Исправьте таблицу и запустите команду снова.")
    }
    public func chatsToCreate(_ count: Int) -> String {
        let chats = chatCount(count)
        return say(en: "To create: \(chats).", ru: "Будет создано: \(chats).")
    }
    public func chatCount(_ count: Int) -> String {
        counted(count, en: ("chat", "chats"), ru: ("чат", "чата", "чатов"))
    }
    func rowCount(_ count: Int) -> String {
        counted(count, en: ("row", "rows"), ru: ("строка", "строки", "строк"))
    }
    public func rowsToLookFor(_ count: Int) -> String {
        say(
            en: "Outcome unknown since an earlier run: \(rowCount(count)); looked for first.",
            ru: "Исход неизвестен с прошлого запуска: \(rowCount(count)); сначала поиск.")
    }
    public func rowsCreatedBefore(_ count: Int) -> String {
        say(en: "Created before: \(rowCount(count)).", ru: "Созданы раньше: \(rowCount(count)).")
    }
    public func rowsToComplete(_ count: Int, _ rows: String) -> String {
        say(
            en:
                "Created before, steps after creation not known to be done: \(rowCount(count)) (\(rows)); completed now.",
            ru: "Созданы раньше, но шаги после создания могли не выполниться: \(rowCount(count)) (\(rows)); "
                + "выполняются сейчас.")
    }
    public func rowsDeleted(_ count: Int, _ rows: String) -> String {
        say(
            en: "Created before and deleted since: \(rowCount(count)) (\(rows)). --again creates them again.",
            ru: "Созданы раньше и потом удалены: \(rowCount(count)) (\(rows)). --again создаст их заново.")
    }
    public func rowsChanged(_ count: Int, _ rows: String) -> String {
        say(
            en: "Sent before with other contents: \(rowCount(count)) (\(rows)). Skipped without --again.",
            ru: "Отправлены раньше с другим содержимым: \(rowCount(count)) (\(rows)). Без --again пропускаются.")
    }
    public func rowsDismissed(_ count: Int, _ rows: String) -> String {
        say(
            en: "Outcome unknown and dismissed: \(rowCount(count)) (\(rows)). Skipped without --again.",
            ru: "Исход неизвестен и скрыт: \(rowCount(count)) (\(rows)). Без --again пропускаются.")
    }
    public func rowsInvalid(_ count: Int) -> String {
        say(en: "Skipped as invalid: \(rowCount(count)).", ru: "Пропускаются из-за ошибок: \(rowCount(count)).")
    }
    public func rowsExist(_ count: Int) -> String {
        say(
            en: "Skipped, title exists: \(rowCount(count)).",
            ru: "Пропускаются, название уже есть: \(rowCount(count)).")
    }
    public func rowsBehindLimit(_ count: Int) -> String {
        say(en: "Left for later by --limit: \(rowCount(count)).", ru: "Отложены из-за --limit: \(rowCount(count)).")
    }
    public func titlesExist(_ count: Int, _ rows: String) -> String {
        say(
            en: "Title exists already, in the table or on the portal: \(rowCount(count)) (\(rows)). "
                + "--skip-existing skips them.",
            ru: "Название уже есть в таблице или на портале: \(rowCount(count)) (\(rows)). "
                + "--skip-existing пропустит их.")
    }
    /// Whom linked departments bring.
    public func departmentsNotified(_ count: Int) -> String {
        let departments = counted(
            count, en: ("linked department", "linked departments"),
            ru: ("привязанного отдела", "привязанных отделов", "привязанных отделов"))
        return say(
            en: "Notified by department: everybody in \(departments).",
            ru: "Уведомления по отделам: все сотрудники \(departments).")
    }
    public var nobodyIsNotified: String { say(en: "Notified: nobody.", ru: "Уведомление не получит никто.") }
    public var notifiedIsOpen: String {
        say(
            en: "Notified: not known; --offline looks nobody up.",
            ru: "Кто получит уведомление, неизвестно: с --offline никто не ищется.")
    }
    public func peopleNotified(_ count: Int) -> String {
        say(en: "Notified: \(people(count)).", ru: "Получат уведомление: \(people(count)).")
    }
    public func peopleNotified(_ count: Int, most: String, count often: Int) -> String {
        say(
            en: "Notified: \(people(count)); most often \(most), in \(chatCount(often)).",
            ru: "Получат уведомление: \(people(count)); чаще всех \(most): \(chatCount(often)).")
    }
    public func requestsAndTime(_ count: Int, _ time: String) -> String {
        let requests = counted(count, en: ("request", "requests"), ru: ("запрос", "запроса", "запросов"))
        return say(
            en: "It takes \(requests). Time by the usual limits of a portal: \(time).",
            ru: "Потребуется: \(requests). Время по обычным ограничениям портала: \(time).")
    }
    public var withinBurst: String { say(en: "no waiting", ru: "без ожидания") }
    public func priceOfTogether(_ count: Int) -> String {
        say(
            en: "Up to \(number(count)) creations share a request: one lost answer leaves all of them unknown.",
            ru: "Чатов в одном запросе — до \(number(count)): если ответ потеряется, исход всех неизвестен.")
    }
    public func createChatsOn(_ count: Int, _ portal: String) -> String {
        say(en: "Create \(chatCount(count)) on \(portal)?", ru: "Создать \(chatCount(count)) на \(portal)?")
    }
    /// The question before a table is sent.
    public func sendTableTo(_ portal: String, chats: Int, lookingFor unknown: Int, completing: Int = 0) -> String {
        guard chats == 0 else { return createChatsOn(chats, portal) }
        guard unknown > 0 || completing == 0 else {
            return say(
                en: "Complete \(chatCount(completing)) on \(portal)?",
                ru: "Довести до конца на \(portal): \(chatCount(completing))?")
        }
        return say(
            en: "Look on \(portal) for \(chatCount(unknown)) of unknown outcome?",
            ru: "Поискать на \(portal) чаты с неизвестным исходом (\(chatCount(unknown)))?")
    }
    public var nobodyToAsk: String {
        say(en: "There is no terminal to confirm on.", ru: "Нет терминала, чтобы подтвердить.")
    }
    public var seePlanThenGiveYes: String {
        say(
            en: "Look at the plan with --dry-run, then give --yes.",
            ru: "Посмотрите план с --dry-run, затем укажите --yes.")
    }
    public var whileLookingForTitles: String {
        say(en: "looking for existing titles", ru: "поиск имеющихся названий")
    }
    public func titlesNotChecked(_ reason: String) -> String {
        say(
            en: "Not all titles were looked for on the portal. \(reason) Some may exist already.",
            ru: "На портале искались не все названия. \(reason) Некоторые могут там уже быть.")
    }
    public func titlesUnsearched(_ count: Int, _ rows: String) -> String {
        say(
            en: "Titles too short or too common to search for: \(rowCount(count)) (\(rows)). "
                + "They were compared with your own chats only.",
            ru: "Названия слишком коротки или часты для поиска: \(rowCount(count)) (\(rows)). "
                + "Они сравнены только с вашими чатами.")
    }
    public var lookingForTitles: String { say(en: "Looking for existing titles", ru: "Поиск имеющихся названий") }
    public func templatesAre(_ names: String) -> String {
        say(en: "There are: \(names).", ru: "Имеются: \(names).")
    }
    public var templatesAreMadeInComposer: String {
        say(
            en: "Save one in `convene`, on its screen of templates.",
            ru: "Сохраните шаблон в `convene`, на экране шаблонов.")
    }
    public func templateOfOtherPortal(_ name: String) -> String {
        say(
            en: "The template “\(name)” holds people of another portal; the same number is another person here.",
            ru: "В шаблоне «\(name)» люди другого портала; здесь те же ID у других людей.")
    }
    public var giveMembersOtherwise: String {
        say(
            en: "Open the template in `convene` on this portal and save it, or name the people in the table.",
            ru: "Откройте шаблон в `convene` на этом портале и сохраните или назовите людей в таблице.")
    }
    public func noReport(_ path: String) -> String {
        say(en: "\(path) is not a report of convene.", ru: "\(path) — не отчёт convene.")
    }
    public var giveReport: String {
        say(en: "Give the file that --report has written.", ru: "Укажите файл, записанный через --report.")
    }
    public func reportOfOtherPortal(_ path: String, _ link: String) -> String {
        say(en: "\(path) lists chats of another portal: \(link)", ru: "В \(path) чаты другого портала: \(link)")
    }
    public var chooseItsPortal: String {
        say(en: "Choose that portal with --profile or --url.", ru: "Выберите тот портал через --profile или --url.")
    }
    public func reportIsTable(_ path: String) -> String {
        say(
            en: "The report would replace the table itself: \(path)", ru: "Отчёт заменил бы саму таблицу: \(path)")
    }
    public func reportWouldReplace(_ path: String) -> String {
        say(
            en: "\(path) is not a report of convene, and would be lost.",
            ru: "\(path) — не отчёт convene, и содержимое пропало бы.")
    }
    public func reportKeeps(_ count: Int, _ path: String) -> String {
        say(
            en: "Kept in \(path) from an earlier report: \(rowCount(count)).",
            ru: "Сохранены в \(path) из прежнего отчёта: \(rowCount(count)).")
    }
    public var giveOtherReport: String {
        say(en: "Give --report another file.", ru: "Укажите для --report другой файл.")
    }
    public func reportUnwritable(_ path: String, _ reason: String) -> String {
        say(en: "The report \(path) cannot be written: \(reason).", ru: "Отчёт \(path) не записывается: \(reason).")
    }
}
