/// The keys of a table of many chats, as the help has them.
extension Messages {
    public var openTableKey: KeyText {
        key(
            ("Table", "Таблица"), en: "Opens a table: creates many chats at once.",
            ru: "Открывает таблицу: создаёт сразу много чатов.")
    }
    public var planTableKey: KeyText {
        key(
            ("Plan", "План"), en: "Shows what would be created and who is notified, then asks.",
            ru: "Показывает, что будет создано и кто получит уведомление, затем спрашивает.")
    }
    public var lookForRowsKey: KeyText {
        key(
            ("Look", "Найти"), en: "Looks for the chats of rows whose outcome is unknown.",
            ru: "Ищет чаты строк, исход которых неизвестен.")
    }
    public var nextEncodingKey: KeyText {
        key(
            ("Encoding", "Кодировка"), en: "Reads the table in the next encoding.",
            ru: "Читает таблицу в следующей кодировке.")
    }
    public var ignoreColumnsKey: KeyText {
        key(
            ("Ignore columns", "Пропустить столбцы"), en: "Ignores the columns that are not fields.",
            ru: "Пропускает столбцы, которые не являются полями.")
    }
    public var createAllKey: KeyText {
        key(("Create", "Создать"), en: "Creates the chats.", ru: "Создаёт чаты.")
    }
    public var skipInvalidKey: KeyText {
        key(("Skip invalid", "Пропустить"), en: "Skips the invalid rows.", ru: "Пропускает строки с ошибками.")
    }
    public var toggleExistingKey: KeyText {
        key(
            ("Existing titles", "Имеющиеся"), en: "Skips rows whose title exists already, or includes them again.",
            ru: "Пропускает строки, название которых уже есть, или возвращает их.")
    }
    public var toggleChangedKey: KeyText {
        key(
            ("Other contents", "Изменённые"),
            en: "Includes rows whose chat was created with other contents, or skips them again.",
            ru: "Включает строки, чаты которых созданы с другим содержимым, или снова пропускает их.")
    }
    public var toggleDeletedKey: KeyText {
        key(
            ("Deleted", "Удалённые"), en: "Includes rows whose chat was deleted since, or skips them again.",
            ru: "Включает строки, чаты которых потом удалены, или снова пропускает их.")
    }
    public var stopTableKey: KeyText {
        key(
            ("Stop", "Остановить"), en: "Stops after the request under way; pressed again, at once.",
            ru: "Останавливает после текущего запроса; повторно — сразу.")
    }
    public var correctRowKey: KeyText {
        key(
            ("Correct", "Исправить"), en: "Opens the row in the form; the table's file stays as it is.",
            ru: "Открывает строку в форме; файл таблицы не меняется.")
    }
    public var writeTableKey: KeyText {
        key(
            ("Write out", "Записать"), en: "Writes the corrected table to a new file beside it.",
            ru: "Записывает исправленную таблицу в новый файл рядом.")
    }
    public var writeReportKey: KeyText {
        key(
            ("Report", "Отчёт"), en: "Writes a report on the rows to a new file beside the table.",
            ru: "Записывает отчёт о строках в новый файл рядом с таблицей.")
    }
}
