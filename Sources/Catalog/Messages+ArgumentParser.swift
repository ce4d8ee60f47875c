/// The words of the parser of arguments, which speaks English only.
extension Messages {
    /// What stands for a value in a usage line, as in `<file>`. What is typed as it stands, such as `en|ru`, is the same
    /// in every language.
    public func valueName(_ name: String) -> String {
        say(en: name, ru: Self.valueNamesInRussian[name] ?? name)
    }

    private static let valueNamesInRussian = [
        "action=role": "действие=роль", "chat": "чат", "color": "цвет", "column": "столбец", "command": "команда",
        "file": "файл", "host": "хост", "id": "id", "json": "json", "list": "список", "n": "n", "name": "имя",
        "new": "новое",
        "number": "число", "number|name": "номер|название", "number|name|all": "номер|название|all", "old": "старое",
        "options": "параметры", "person": "человек", "report": "отчёт", "seconds": "секунды", "text": "текст",
        "title": "название", "token": "токен", "type": "тип", "url": "url",
    ]

    /// A help of the parser, with its own words in the reader's language.
    public func translatedHelp(_ help: String) -> String {
        guard language == .russian else { return help }
        let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            for (english, russian) in Self.beginningsOfLinesInRussian where line.hasPrefix(english) {
                return russian + line.dropFirst(english.count)
            }
            return String(line)
        }
        var text = lines.joined(separator: "\n")
        for (english, russian) in Self.wordsOfHelpInRussian { text = text.replacing(english, with: russian) }
        return text
    }

    private static let beginningsOfLinesInRussian = [
        ("OVERVIEW: ", "ОПИСАНИЕ: "), ("USAGE: ", "ВЫЗОВ: "), ("ARGUMENTS:", "АРГУМЕНТЫ:"), ("OPTIONS:", "ПАРАМЕТРЫ:"),
        ("SUBCOMMANDS:", "КОМАНДЫ:"),
    ]

    private static let wordsOfHelpInRussian = [
        ("  Show the version.", "  Показать версию."),
        ("  Show help information.", "  Показать справку."),
        ("  Show subcommand help information.", "  Показать справку о команде."),
        (" (default) ", " (основная)"), ("(default as flag:", "(без значения:"), ("(default:", "(по умолчанию:"),
        ("(values:", "(значения:"), ("<subcommand>", "<команда>"), ("<options>", "<параметры>"),
        ("  See '", "  Подробнее: "),
        ("' for detailed help.", ""),
    ]
}
