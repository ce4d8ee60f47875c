/// The list of themes in the composer.
extension Messages {
    public var themes: String { say(en: "Theme", ru: "Тема") }
    public var automaticTheme: String { say(en: "auto: by the terminal", ru: "auto: по терминалу") }
    public var themesKey: KeyText {
        key(
            ("Themes", "Темы"), en: "Lists the themes; moving through the list applies each one at once.",
            ru: "Список тем; выделенная тема применяется сразу.")
    }
    public var keepThemeKey: KeyText {
        key(("Save", "Сохранить"), en: "Saves the theme.", ru: "Сохраняет тему.")
    }
    public func themeKept(_ name: String) -> String {
        say(en: "The theme \(name) was saved in config.toml.", ru: "Тема \(name) записана в config.toml.")
    }
    public func themeKept(_ name: String, but other: String) -> String {
        say(
            en: "The theme \(name) was saved in config.toml, but \(other) takes precedence at the next start.",
            ru: "Тема \(name) записана в config.toml, но при следующем запуске приоритет у \(other).")
    }
    public func themeNotKept(_ reason: String) -> String {
        say(en: "The theme is applied, but not saved: \(reason)", ru: "Тема применена, но не сохранена: \(reason)")
    }
    public var settingsAreNowhere: String {
        say(en: "the settings folder is not known; set HOME.", ru: "папка настроек неизвестна; задайте HOME.")
    }
    public var onlyASCII: String {
        say(
            en: "This locale lacks some characters; similar ones are shown. Set LC_ALL=C.UTF-8.",
            ru: "В этой локали есть не все символы, показаны похожие. Задайте LC_ALL=C.UTF-8.")
    }
}
