/// Why a table cannot be read.
extension Messages {
    public func tableIsSpreadsheet(_ ending: String) -> Explanation {
        explain(
            en: (
                "This is a spreadsheet file (\(ending)), not a table of text.",
                "Save a table from it: in Excel with File > Save As > CSV UTF-8, in LibreOffice with "
                    + "File > Save As > Text CSV."
            ),
            ru: (
                "Это файл электронных таблиц (\(ending)), а не текстовая таблица.",
                "Сохраните из него таблицу: в Excel через «Файл > Сохранить как > CSV UTF-8», в LibreOffice через "
                    + "«Файл > Сохранить как > Текст CSV»."
            ))
    }
    public func tableIsNotUTF8(_ encodings: [String]) -> Explanation {
        let names = encodings.map { "--encoding \($0)" }.joined(separator: ", ")
        return explain(
            en: ("The table is not UTF-8.", "Save it as “CSV UTF-8”, or name its encoding: \(names)."),
            ru: ("Таблица не в UTF-8.", "Сохраните её как «CSV UTF-8» или назовите кодировку: \(names)."))
    }
    public var tableHasNoRows: Explanation {
        explain(
            en: ("The table has no rows.", "Put the headings into the first row and one chat into each further one."),
            ru: ("В таблице нет строк.", "В первой строке нужны заголовки, в каждой следующей — один чат."))
    }
    public var tableIsOneList: Explanation {
        explain(
            en: (
                "This is a JSON array, not JSON Lines.", "Write one structure per line, without the enclosing brackets."
            ),
            ru: ("Это массив JSON, а не JSON Lines.", "Пишите по одной структуре на строку, без общих скобок."))
    }
    public func tableQuoteOpen(row: Int, column: Int) -> Explanation {
        explain(
            en: (
                "Row \(row), cell \(column): the quotation mark is never closed.",
                "Close it; a quotation mark inside a cell is written twice."
            ),
            ru: (
                "Строка \(row), ячейка \(column): кавычка не закрыта.",
                "Закройте её; кавычка внутри ячейки пишется дважды."
            ))
    }
    public func tableTextBehindQuote(row: Int, column: Int) -> Explanation {
        explain(
            en: (
                "Row \(row), cell \(column): text follows the closing quotation mark.",
                "Put the whole cell into quotation marks and write those inside it twice."
            ),
            ru: (
                "Строка \(row), ячейка \(column): за закрывающей кавычкой идёт текст.",
                "Возьмите в кавычки всю ячейку, а кавычки внутри неё напишите дважды."
            ))
    }
    public func tableLineIsNoStructure(row: Int, column: Int) -> Explanation {
        explain(
            en: (
                "Line \(row) is not a JSON object; see character \(column).",
                "Write one structure a line: {\"TITLE\": \"Launch crew\", \"USERS\": [2, 3]}."
            ),
            ru: (
                "Строка \(row) — не объект JSON; см. символ \(column).",
                "Пишите по одной структуре на строку: {\"TITLE\": \"Команда запуска\", \"USERS\": [2, 3]}."
            ))
    }
}

/// What is wrong with columns and rows.
extension Messages {
    public var tableIsReport: Explanation {
        explain(
            en: (
                "This table is a report of convene: its chats exist.",
                "Give the table that the report was made from, and the report itself to convene batch --resume."
            ),
            ru: (
                "Это отчёт convene: его чаты уже созданы.",
                "Укажите исходную таблицу, а отчёт передайте в convene batch --resume."
            ))
    }
    public func columnNamesChat(_ column: String) -> Explanation {
        explain(
            en: (
                "A column “\(column)” says that the chats exist already.",
                "Delete the column if new chats are meant."
            ),
            ru: (
                "Столбец «\(column)» говорит, что чаты уже есть.",
                "Если нужны новые чаты, удалите его."
            ))
    }
    public func columnTwice(_ column: String) -> Explanation {
        explain(
            en: ("The column “\(column)” is there twice.", "Delete one of the two, or rename it."),
            ru: ("Столбец «\(column)» стоит дважды.", "Удалите один из двух или переименуйте."))
    }
    public func columnNotThere(_ column: String) -> Explanation {
        explain(
            en: ("--ignore names the column “\(column)”, which is not there.", "Correct its name."),
            ru: ("В --ignore назван столбец «\(column)», которого нет.", "Исправьте его имя."))
    }
    public func columnUnknown(_ column: String, near: String?) -> Explanation {
        let meant = near.map { say(en: "Did you mean “\($0)”? ", ru: "Возможно, вы имели в виду «\($0)»? ") } ?? ""
        return explain(
            en: (
                "The column “\(column)” is neither a field nor used in a text.",
                meant + "Correct it, or use it as {\(column)}."
            ),
            ru: (
                "Столбец «\(column)» не относится ни к одному полю и не используется в текстах.",
                meant + "Исправьте его или вставьте в текст как {\(column)}."
            ))
    }
    public var rowIsHeading: Explanation {
        Explanation(
            say(en: "This row repeats the heading.", ru: "Эта строка повторяет заголовок."),
            say(en: "Delete it.", ru: "Удалите её."))
    }
    public func ignoreByOption(_ column: String) -> String {
        say(en: "Or skip it: --ignore \"\(column)\".", ru: "Или пропустите его: --ignore \"\(column)\".")
    }
    public func cellWithoutColumn(_ place: Int) -> Explanation {
        explain(
            en: ("Cell \(place) has no heading above it.", "Give its column a heading, or empty the cell."),
            ru: ("Над ячейкой \(place) нет заголовка.", "Дайте столбцу заголовок или очистите ячейку."))
    }
    public var placeholderOpen: Explanation {
        explain(
            en: ("A brace { is not closed.", "Write {COLUMN}, or {{ for a brace."),
            ru: ("Скобка { не закрыта.", "Пишите {СТОЛБЕЦ}, а саму скобку — {{."))
    }
    public func placeholderUnknown(_ name: String) -> Explanation {
        explain(
            en: ("No column fills {\(name)}.", "Correct the name, add the column, or write {{ for a brace."),
            ru: (
                "Для {\(name)} нет столбца.", "Исправьте имя, добавьте столбец или напишите {{, если нужна сама скобка."
            ))
    }
}
