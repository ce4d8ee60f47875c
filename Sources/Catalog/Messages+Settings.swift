/// Settings files that cannot be used.
extension Messages {
    public func notTOML(_ file: String, line: Int, column: Int, _ reason: String) -> Explanation {
        explain(
            en: (
                "\(file) is not valid TOML at line \(line), column \(column): \(reason).",
                "Correct that line, or rename the file to go on without it."
            ),
            ru: (
                "\(file): ошибка TOML в строке \(line), столбце \(column): \(reason).",
                "Исправьте эту строку или переименуйте файл, чтобы обойтись без него."
            ))
    }
    public func settingsUnreadable(_ file: String, _ reason: String) -> Explanation {
        Explanation(
            fileUnreadable(file, reason),
            say(
                en: "Make the file readable, or rename it to go on without it.",
                ru: "Откройте доступ к файлу или переименуйте его, чтобы обойтись без него."))
    }
    public func settingsUnwritable(_ file: String, _ reason: String) -> Explanation {
        explain(
            en: ("\(file) cannot be changed: \(reason).", "Write it by hand."),
            ru: ("\(file) изменить нельзя: \(reason).", "Впишите это сами."))
    }
    /// Why `config.toml` is left alone.
    public var linesAreUnclear: String {
        say(
            en: "its lines are written in a way that convene does not change",
            ru: "строки написаны так, что convene их не меняет")
    }
    public func noTheme(_ name: String, known: String) -> Explanation {
        Explanation(say(en: "There is no theme “\(name)”.", ru: "Темы «\(name)» нет."), chooseOneOf(known))
    }
    public func themeCircle(_ themes: String) -> Explanation {
        explain(
            en: (
                "The themes inherit in a circle: \(themes).", "Take the “inherits” line out of one of them."
            ),
            ru: ("Темы наследуют друг от друга по кругу: \(themes).", "Уберите из одной из них строку inherits."))
    }

    // MARK: - What is wrong with TOML

    public var keyIsMissing: String { say(en: "a key is expected here", ru: "здесь нужен ключ") }
    public var equalsSignIsMissing: String { say(en: "= is expected here", ru: "здесь нужен знак =") }
    public var valueIsMissing: String {
        say(
            en: "a value is expected here: text in quotes, a number, true or false, a list",
            ru: "здесь нужно значение: текст в кавычках, число, true или false, список")
    }
    public var numberIsMalformed: String {
        say(en: "this is not a number in TOML", ru: "такого числа в TOML не бывает")
    }
    public var listIsOpen: String { say(en: "the list needs a , or ] here", ru: "в списке здесь нужна , или ]") }
    public var inlineTableIsOpen: String {
        say(en: "the table needs a , or } here", ru: "в таблице здесь нужна , или }")
    }
    public var headingIsOpen: String {
        say(en: "the heading of a table needs its ] here", ru: "в заголовке таблицы здесь нужна ]")
    }
    public var textIsOpen: String { say(en: "the quotes are not closed", ru: "кавычки не закрыты") }
    public var holdsControlCharacter: String {
        say(en: "a control character is not allowed here", ru: "управляющий символ здесь недопустим")
    }
    public var escapeIsUnknown: String {
        say(en: "there is no such escape", ru: "такой последовательности с \\ нет")
    }
    public var moreOnLine: String { say(en: "the line must end here", ru: "строка должна здесь закончиться") }
    public var keyIsRepeated: String { say(en: "this key is there already", ru: "такой ключ уже есть") }
    public var nestedTooDeep: String { say(en: "it is nested too deeply", ru: "слишком глубокая вложенность") }

    // MARK: - What was passed over

    public func unknownLanguage(known: [String]) -> String {
        let list = known.joined(separator: ", ")
        return say(en: "available languages: \(list)", ru: "доступные языки: \(list)")
    }

    public var mustBeTruth: String { say(en: "this must be true or false", ru: "здесь нужно true или false") }
}
