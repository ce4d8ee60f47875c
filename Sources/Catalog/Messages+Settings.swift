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
            ru: ("Темы наследуют друг другу по кругу: \(themes).", "Уберите из одной из них строку inherits."))
    }

    // MARK: - What was passed over

    public func unknownLanguage(known: [String]) -> String {
        let list = known.joined(separator: ", ")
        return say(en: "convene speaks \(list)", ru: "convene говорит на языках \(list)")
    }

    public var mustBeTruth: String { say(en: "this must be true or false", ru: "здесь нужно true или false") }
}
