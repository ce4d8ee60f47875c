/// Tables of many chats on the screen.
extension Messages {
    public var tableIsBusy: String {
        say(en: "The table is still being read and checked.", ru: "Таблица ещё читается и проверяется.")
    }
    public var helpInTable: String { say(en: "A table of chats", ru: "Таблица чатов") }

    // MARK: - Rows

    public var stateColumn: String { say(en: "STATE", ru: "СОСТОЯНИЕ") }
    public var rowIsOpen: String { say(en: "not sent", ru: "не отправлено") }
    public var rowIsSending: String { say(en: "sending", ru: "отправляется") }
    public var rowIsChecked: String { say(en: "created, to be checked", ru: "создано, ждёт проверки") }
    public var rowIsCreated: String { say(en: "created", ru: "создано") }
    public var rowWasCreated: String { say(en: "created before", ru: "создано раньше") }
    public var rowIsUnfinished: String { say(en: "created, steps left", ru: "создано, остались шаги") }
    public var rowIsUnfinishedSentence: String {
        say(
            en: "Its steps after creation are not known to be done. \(keys[.review]) completes the chat.",
            ru: "Шаги после создания могли не выполниться. \(keys[.review]) — довести чат до конца.")
    }
    public var rowWasDeleted: String { say(en: "deleted since", ru: "удалено с тех пор") }
    public var rowExists: String { say(en: "title exists, skipped", ru: "название есть, пропуск") }
    public var rowIsChanged: String { say(en: "changed since", ru: "изменено с тех пор") }
    public var rowIsDifferent: String { say(en: "stored differently", ru: "сохранено иначе") }
    public var rowIsInvalid: String { say(en: "invalid", ru: "с ошибкой") }
    public var rowIsDismissed: String { say(en: "unknown, dismissed", ru: "неизвестно, скрыто") }
    public var rowIsRefused: String { say(en: "failed", ru: "не удалось") }
    public var rowIsUnknown: String { say(en: "outcome unknown", ru: "исход неизвестен") }
    public var titleExistsAlready: String { say(en: "title exists already", ru: "название уже есть") }
    public var rowIsChangedSentence: String {
        say(
            en: "A chat of this title was sent from this table with other contents; this row is skipped.",
            ru: "Чат с этим названием уже отправлялся из этой таблицы с другим содержимым; строка пропускается.")
    }
    public var rowIsUnknownSentence: String {
        say(
            en: "The request may have created the chat. \(keys[.lookForRows]) looks for it.",
            ru: "Запрос мог создать чат. \(keys[.lookForRows]) — найти.")
    }

    // MARK: - Correcting

    public func rowIsInForm(_ number: Int) -> String {
        say(
            en: "Row \(number): \(keys[.review]) takes it to the table; \(keys[.startEmpty]) drops its corrections.",
            ru: "Строка \(number): \(keys[.review]) — в таблицу; \(keys[.startEmpty]) — отбросить исправления.")
    }
    public func fieldsAreUnreplaced(_ fields: String) -> String {
        say(
            en: "\(fields): nothing was chosen in place of what is wrong. \(keys[.review]) again takes what is shown.",
            ru: "\(fields): взамен неверного ничего не выбрано. \(keys[.review]) ещё раз — взять то, что показано.")
    }
    public func linesRowIsInForm(_ number: Int, review: String, back: String) -> String {
        say(
            en: "Row \(number): \(review) takes it back to the table; \(back) drops its corrections.",
            ru: "Строка \(number): \(review) — назад в таблицу; \(back) — отбросить исправления.")
    }
    public var backToTable: String { say(en: "To the table", ru: "В таблицу") }
    /// In the header, as long as the row is in the form.
    public func correctingRow(_ number: Int) -> String { say(en: "row \(number)", ru: "строка \(number)") }
    public func rowsCorrected(_ count: Int) -> String {
        say(en: "corrected here: \(number(count))", ru: "исправлено здесь: \(number(count))")
    }
    public var rowCannotBeCorrected: String {
        say(
            en: "This row has a chat, or may have one; there is nothing to correct.",
            ru: "У этой строки есть или может быть чат; исправлять нечего.")
    }
    public func correctionsNotKept(_ reason: String) -> String {
        say(en: "The corrections are not kept: \(reason)", ru: "Исправления не сохраняются: \(reason)")
    }
    public func tableWritten(_ path: String) -> String {
        say(en: "Written to \(path).", ru: "Записано в \(path).")
    }
    public var reportTakesBack: String {
        say(
            en: "To delete its chats: convene batch --undo FILE",
            ru: "Удалить его чаты: convene batch --undo ФАЙЛ")
    }

    // MARK: - Reading

    public var checkingTable: String { say(en: "Checking the table…", ru: "Проверка таблицы…") }
    public func noSuchFile(_ path: String) -> String {
        say(en: "There is no file \(path).", ru: "Файла \(path) нет.")
    }
    public var encodingIsTried: String {
        say(
            en: "\(keys[.encoding]) tries another encoding.", ru: "\(keys[.encoding]) — попробовать другую кодировку.")
    }
    public func columnsIgnored(_ columns: String) -> String {
        say(en: "Ignored columns: \(columns).", ru: "Пропущены столбцы: \(columns).")
    }
    public var againByCommand: String {
        say(
            en: "Rows that were created before are created again by convene batch --again.",
            ru: "Строки, созданные раньше, снова создаст convene batch --again.")
    }
    public var columnsAreIgnored: String {
        say(
            en: "\(keys[.ignoreColumns]) ignores these columns.",
            ru: "\(keys[.ignoreColumns]) — пропустить эти столбцы.")
    }
    public var noHomeToSend: Explanation {
        Explanation(
            say(
                en: "Nothing is sent without a journal, and no folder for it is known.",
                ru: "Без журнала ничего не отправляется, а папка для него неизвестна."),
            say(en: "Set HOME or XDG_STATE_HOME.", ru: "Задайте HOME или XDG_STATE_HOME."))
    }

    // MARK: - The plan

    public func planOfTable(_ name: String, _ portal: String) -> String {
        say(en: "\(name) on \(portal)", ru: "\(name) на \(portal)")
    }
    public func rowsChangedOnScreen(_ count: Int) -> String {
        say(
            en: "Sent before with other contents, skipped: \(rowCount(count)).",
            ru: "Отправлены раньше с другим содержимым, пропускаются: \(rowCount(count)).")
    }
    public func rowsDeletedOnScreen(_ count: Int, _ rows: String) -> String {
        say(
            en: "Created before and deleted since, skipped: \(rowCount(count)) (\(rows)).",
            ru: "Созданы раньше и потом удалены, пропускаются: \(rowCount(count)) (\(rows)).")
    }
    public func rowsDismissedOnScreen(_ count: Int, _ rows: String) -> String {
        say(
            en: "Outcome unknown and dismissed, skipped: \(rowCount(count)) (\(rows)).",
            ru: "Исход неизвестен и скрыт, пропускаются: \(rowCount(count)) (\(rows)).")
    }
    public var rowIsDeletedSentence: String {
        say(
            en: "\(keys[.review]), then \(keys[.skipDeleted]) includes it again.",
            ru: "\(keys[.review]), затем \(keys[.skipDeleted]) — снова включить.")
    }
    public func rowIsUncheckedSentence(_ reason: String) -> String {
        say(en: "Created, but not checked. \(reason)", ru: "Создано, но не проверено. \(reason)")
    }
    public var dismissedByCommand: String {
        say(
            en: "Rows whose unknown outcome was dismissed are looked for again by convene batch --again.",
            ru: "Строки, неизвестный исход которых скрыт, снова поищет convene batch --again.")
    }
    public func titlesExistOnScreen(_ count: Int, _ rows: String) -> String {
        say(
            en: "Title exists already, in the table or on the portal: \(rowCount(count)) (\(rows)).",
            ru: "Название уже есть в таблице или на портале: \(rowCount(count)) (\(rows)).")
    }
    public var nothingToCreate: String { say(en: "There is nothing to create.", ru: "Создавать нечего.") }
    public func rowsToCorrect(_ count: Int) -> String {
        say(
            en: "Invalid: \(rowCount(count)). Nothing is sent until they are corrected or skipped.",
            ru: "С ошибками: \(rowCount(count)). Отправки не будет, пока они не исправлены или не пропущены.")
    }
    public func sendOrGoBack(_ count: Int) -> String {
        say(
            en: "\(keys[.send]) creates \(count == 1 ? "it" : "them"); \(keys[.back]) goes back.",
            ru: "\(keys[.send]) — создать; \(keys[.back]) — назад.")
    }
    public var doOrGoBack: String {
        say(en: "\(keys[.send]) does so; \(keys[.back]) goes back.", ru: "\(keys[.send]) — да; \(keys[.back]) — назад.")
    }
    public var correctOrSkip: String {
        say(
            en: "\(keys[.back]) goes back to correct them; \(keys[.skipInvalid]) skips them.",
            ru: "\(keys[.back]) — вернуться и исправить; \(keys[.skipInvalid]) — пропустить их.")
    }
    public var existingAreSkipped: String {
        say(
            en: "\(keys[.skipExisting]) skips rows whose title exists, or includes them again.",
            ru: "\(keys[.skipExisting]) — пропустить строки с имеющимся названием или вернуть их.")
    }
    public var changedAreTakenIn: String {
        say(
            en:
                "\(keys[.skipChanged]) includes rows whose chat was created with other contents, or skips them again.",
            ru:
                "\(keys[.skipChanged]) — включить строки, чаты которых созданы с другим содержимым, или снова пропустить их."
        )
    }
    public var deletedAreTakenIn: String {
        say(
            en: "\(keys[.skipDeleted]) includes rows whose chat was deleted since, or skips them again.",
            ru: "\(keys[.skipDeleted]) — включить строки, чаты которых потом удалены, или снова пропустить их.")
    }
    public var resendKeys: String {
        say(
            en: "\(keys[.sendAnyway]) sends them again; \(keys[.back]) leaves them unknown.",
            ru: "\(keys[.sendAnyway]) — отправить снова; \(keys[.back]) — оставить неизвестными.")
    }

    // MARK: - While it is sent

    /// - Parameter rate: with one digit behind the point.
    public func chatsASecond(_ rate: Double) -> String {
        say(en: "\(decimal(rate))/s", ru: "\(decimal(rate))/с")
    }
    public func timeLeft(_ time: String) -> String { say(en: "\(time) left", ru: "осталось \(time)") }
    public var endingAfterRequest: String {
        say(en: "Stopping after the request under way…", ru: "Остановка после текущего запроса…")
    }
    public var endingAtOnce: String { say(en: "Stopping at once…", ru: "Немедленная остановка…") }
    public var unknownRowsAreLookedFor: String {
        say(
            en: "Some outcomes are unknown; \(keys[.lookForRows]) looks for their chats.",
            ru: "Есть строки с неизвестным исходом; \(keys[.lookForRows]) — найти их чаты.")
    }
    public func batchPausedOnScreen(_ count: Int) -> String {
        say(
            en: "\(count) rows in a row ended the same way, so nothing more was sent. \(keys[.review]) goes on.",
            ru: "\(count) строк подряд завершились одинаково, отправка остановлена. \(keys[.review]) — продолжить.")
    }
    public var batchInterruptedOnScreen: String {
        say(
            en: "Stopped. \(keys[.review]) goes on: what was created is not created again.",
            ru: "Остановлено. \(keys[.review]) — продолжить: созданное не создаётся повторно.")
    }

    // MARK: - In lines

    public var tableCommand: String { say(en: ":table", ru: ":таблица") }
    public var tableCommandSentence: String {
        say(en: "creates many chats from a table.", ru: "создаёт много чатов из таблицы.")
    }
    public var tableLine: String { say(en: "Path of the table", ru: "Путь к таблице") }
    public func sendingTable(_ count: Int) -> String {
        say(
            en: "Creating \(chatCount(count)); Ctrl-C stops after the request under way.",
            ru: "Создание: \(chatCount(count)); Ctrl-C останавливает после текущего запроса.")
    }
    public func yesOrNoLine(_ question: String) -> String { say(en: "\(question) y or n", ru: "\(question) д или н") }
    public var sendAgainLine: String { say(en: "Send them again?", ru: "Отправить их снова?") }
    public var rowsWithProblems: String { say(en: "Rows to look at", ru: "Строки, требующие внимания") }

    // MARK: - Files

    public var tableWord: String { say(en: "Table", ru: "Таблица") }
    public var folderHasNoTables: String {
        say(
            en: "No tables here (.csv, .tsv, .txt, .jsonl). \(keys[.allFiles]) shows all files.",
            ru: "Таблиц здесь нет (.csv, .tsv, .txt, .jsonl). \(keys[.allFiles]) — все файлы.")
    }
}
