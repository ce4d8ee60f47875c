/// What is wrong with a line of `[keys]` in `config.toml`.
extension Messages {
    public var noSuchCommand: String {
        say(
            en: "there is no such command; `convene keys --settings` lists them",
            ru: "такой команды нет; список даёт `convene keys --settings`")
    }
    public var noKeys: String {
        say(
            en: "this must be a key in quotes, such as \"F3\", or a list of keys; [] for none",
            ru: "здесь должна быть клавиша в кавычках, например \"F3\", или список клавиш; [] — без клавиши")
    }
    public var keyIsNeeded: String {
        say(
            en: "without a key for this command there is no way out; give it one",
            ru: "без клавиши для этой команды не выйти; назначьте её")
    }
    public func noSuchKey(_ name: String) -> String {
        say(
            en: "“\(name)” is not a key: write F3, Ctrl-X, Alt-U, Enter, Space or a letter",
            ru: "«\(name)» — не клавиша: пишите F3, Ctrl-X, Alt-U, Enter, Space или букву")
    }
    public func indistinguishable(_ key: String, from other: String) -> String {
        say(
            en: "a terminal cannot tell \(key) from \(other); choose another key",
            ru: "терминал не отличает \(key) от \(other); выберите другую клавишу")
    }
    public func keyIsText(_ key: String) -> String {
        say(
            en: "“\(key)” could no longer be typed; choose a chord with Ctrl or Alt, or an F-key",
            ru: "«\(key)» тогда нельзя было бы ввести; выберите сочетание с Ctrl или Alt либо F-клавишу")
    }
    public func keyIsTaken(_ key: String, by command: String) -> String {
        say(
            en:
                "\(key) is already assigned to “\(command)”; assign another key to that command as well, or [] for none",
            ru: "\(key) уже занята командой «\(command)»; назначьте другую клавишу и ей или [] — без клавиши")
    }
    public func keysAreWrong(in file: String) -> String {
        say(en: "The keys in \(file) are wrong:", ru: "Ошибки в назначении клавиш в \(file):")
    }
    public var correctKeys: String {
        say(en: "Correct these lines, or take them out.", ru: "Исправьте эти строки или удалите их.")
    }
}
