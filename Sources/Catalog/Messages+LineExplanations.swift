/// What `?` says about a question in lines, where its answers are no fields of the form and no list of choices.
extension Messages {
    public var whichOneManual: String {
        say(
            en:
                "The name does not identify exactly one person. A number selects that person, an empty line skips the name.",
            ru: "По имени нельзя однозначно определить человека. Номер выбирает человека, пустая строка пропускает имя."
        )
    }
    public var reviewManual: String {
        say(
            en:
                "y sends what is listed above, n goes back to the form. The name of a field, such as members, changes that "
                + "field and comes back here.",
            ru:
                "«д» отправляет перечисленное выше, «н» возвращает к форме. Название поля, например «участники», меняет "
                + "это поле и ведёт обратно сюда.")
    }
    public var planManual: String {
        say(
            en: "y makes the changes listed above on the portal, n goes back to the form without making them.",
            ru: "«д» выполняет перечисленные изменения на портале, «н» возвращает к форме, ничего не меняя.")
    }
    public var removalManual: String {
        say(
            en: "Nothing is deleted unless the answer is exactly what is asked for; an empty line keeps the chat.",
            ru: "Чат удаляется, только если запрошенное введено в точности; пустая строка оставит чат.")
    }
    public var chatsManual: String {
        say(
            en:
                "A number or link opens a chat in the form, to be changed; d and a number deletes one, after its title was typed. Other text lists the chats whose titles have it.",
            ru:
                "Номер или ссылка открывает чат в форме для изменения; d и номер — удаляет, когда введено его название. Другой текст оставляет в списке чаты с ним в названии."
        )
    }
    public func variableManual(_ name: String) -> String {
        say(
            en:
                "The template has the variable “\(name)”; the answer is its value. An empty line takes the one in brackets.",
            ru: "В шаблоне есть переменная «\(name)»; ответ — её значение. Пустая строка берёт значение в скобках.")
    }
    public var tablePathManual: String {
        say(
            en: "A file with a chat in every row: .csv, .tsv, .txt or .jsonl. An empty line goes back.",
            ru: "Файл, в каждой строке которого чат: .csv, .tsv, .txt или .jsonl. Пустая строка — назад.")
    }
    public var sendTableManual: String {
        say(
            en: "y creates the chats of the table on the portal, n goes back to its rows.",
            ru: "«д» создаёт чаты таблицы на портале, «н» возвращает к её строкам.")
    }
    public var resendManual: String {
        say(
            en: "The outcome of these rows is unknown: y sends them again and may create duplicates, n goes back.",
            ru: "Исход этих строк неизвестен: «д» отправит их снова и может создать вторые чаты, «н» — назад.")
    }
    public var deleteManual: String { say(en: "y deletes it, n keeps it.", ru: "«д» удаляет, «н» оставляет.") }
    public var replaceManual: String {
        say(
            en: "y replaces what was saved under this name, n keeps it.", ru: "«д» заменяет сохранённое, «н» оставляет."
        )
    }
}
