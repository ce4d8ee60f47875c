/// The help of `convene batch`.
extension Messages {
    public var batchAbstract: String {
        say(en: "Create many chats from a table.", ru: "Создать много чатов по таблице.")
    }
    public var batchDiscussion: String {
        say(
            en: """
                FILE is CSV, TSV or JSON Lines; - is standard input. Its first row names the columns, by fields or \
                options, in English or Russian; `convene batch --columns` prints an empty table. Other columns can be \
                used in texts as {column}.

                Everything is checked before anything is sent, then the plan is shown, and convene asks. A row that was \
                created is never created again: after Ctrl-C, a lost connection or a power cut run the same command \
                again, and it goes on. A row whose outcome is unknown is looked for first; it counts as absent if, once \
                its request can no longer be carried out, none of your recent chats has its title. That a new chat is \
                always among the recent ones is an assumption.
                """,
            ru: """
                ФАЙЛ — это CSV, TSV или JSON Lines; - означает стандартный ввод. Первая строка называет столбцы: поля или \
                параметры, по-английски или по-русски; `convene batch --columns` выводит пустую таблицу. Остальные \
                столбцы вставляются в тексты как {столбец}.

                Сначала проверяется всё, затем показывается план, и convene спрашивает. Созданная строка не создаётся \
                снова: после Ctrl-C, обрыва связи или питания запустите ту же команду, и она продолжит. Для строки \
                с неизвестным исходом сначала ищется чат; он считается отсутствующим, если запрос уже не может \
                выполниться, а среди ваших недавних чатов нет чата с таким названием. То, что новый чат всегда есть среди недавних, — предположение.
                """)
    }
    public var batchFileHelp: String {
        say(
            en: "The table: CSV, TSV or JSON Lines; - for standard input.",
            ru: "Таблица: CSV, TSV или JSON Lines; - — стандартный ввод.")
    }
    public var whatRowsLeaveEmpty: String {
        say(en: "Values for the cells that a row leaves empty", ru: "Чем заполнить пустые ячейки строк")
    }
    public var encodingHelp: String {
        say(
            en: "The table's encoding, where it is not UTF-8: windows-1251, windows-1252 or koi8-r.",
            ru: "Кодировка таблицы, если это не UTF-8: windows-1251, windows-1252 или koi8-r.")
    }
    public var ignoreHelp: String {
        say(
            en: "Ignore this column. Can be repeated.",
            ru: "Пропустить этот столбец; можно указать несколько раз.")
    }
    public var batchTemplateHelp: String {
        say(en: "Start every row from a template.", ru: "Начинать каждую строку с шаблона.")
    }
    public var skipInvalidHelp: String {
        say(en: "Skip rows with errors.", ru: "Пропустить строки с ошибками.")
    }
    public var skipExistingHelp: String {
        say(en: "Skip rows whose title exists already.", ru: "Пропустить строки, чьё название уже есть.")
    }
    public var batchDryRunHelp: String {
        say(en: "Show the plan and send nothing.", ru: "Показать план и ничего не отправлять.")
    }
    public var offlineHelp: String {
        say(en: "With --dry-run: do not contact the portal.", ru: "Вместе с --dry-run: не обращаться к порталу.")
    }
    public var batchJSONHelp: String {
        say(en: "Print the plan, or all errors, as JSON.", ru: "Вывести план или все ошибки в JSON.")
    }
    public var batchYesHelp: String {
        say(
            en: "Do not ask; with --undo the number of chats to delete.",
            ru: "Не спрашивать; вместе с --undo — число удаляемых чатов.")
    }
    public var limitHelp: String {
        say(
            en: "Send only the first N rows that are not yet sent.",
            ru: "Отправить только первые N неотправленных строк.")
    }
    public var perRequestHelp: String {
        say(
            en: "Put up to N creations into one request, at most 50; one lost answer leaves N rows unknown.",
            ru: "До N созданий в одном запросе, не больше 50; один потерянный ответ — N строк с неизвестным исходом.")
    }
    public var batchVerifyHelp: String {
        say(
            en: "Read every chat back and report what is stored differently.",
            ru: "Прочитать каждый чат с портала и сообщить об отличиях.")
    }
    public var keepGoingHelp: String {
        say(
            en: "Continue even if five rows in a row end the same way (refused, or stored differently).",
            ru: "Продолжать, даже если пять строк подряд завершились одинаково (отказ или сохранено иначе).")
    }
    public var againHelp: String {
        say(
            en:
                "Also send rows whose chat was created from this table with other contents or was deleted since, and "
                + "look again for rows whose unknown outcome was dismissed; if all rows were created, all are created "
                + "again.",
            ru:
                "Отправить и строки, чей чат создан по этой таблице с другим содержимым или потом удалён, и снова "
                + "поискать строки, чей неизвестный исход скрыт; если созданы все строки, все создаются ещё раз.")
    }
    public var resendAbsentHelp: String {
        say(
            en: "Send rows of unknown outcome again once they are proven absent.",
            ru: "Снова отправить строки с неизвестным исходом, когда доказано, что их чатов нет.")
    }
    public var resumeHelp: String {
        say(
            en: "A report from another machine: what it created counts as created.",
            ru: "Отчёт с другой машины: созданное им считается созданным.")
    }
    public var reportHelp: String {
        say(en: "Write a report to this file as the rows are done.", ru: "По ходу работы записывать отчёт в этот файл.")
    }
    public var columnsHelp: String {
        say(en: "Print an empty table with all columns.", ru: "Вывести пустую таблицу со всеми столбцами.")
    }
    public var undoHelp: String {
        say(
            en: "Delete the chats of a report that nobody but you has written in.",
            ru: "Удалить чаты из отчёта, в которых никто, кроме вас, не писал.")
    }
    public var aTable: String { say(en: "a table", ru: "таблица") }
    public func limitFromOne(_ option: String) -> String {
        say(en: "\(option) takes a number from 1 on.", ru: "Для \(option) нужно число от 1.")
    }
    public var perRequestRange: String {
        say(en: "--per-request takes a number from 1 to 50.", ru: "Для --per-request нужно число от 1 до 50.")
    }
}
