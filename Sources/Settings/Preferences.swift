import Catalog

/// What `config.toml` says.
public struct Preferences: Equatable, Sendable {
    /// The name of the theme.
    public var theme: String?
    /// Who is on the portal of a profile is kept on disk for a day (docs/settings.md).
    public var keepsPeople = false
    /// What everything is said in; nil leaves it to the locale.
    public var language: Language?
    /// Clicks and the wheel come to convene, and selecting needs Shift.
    public var usesMouse = false
    /// What `[keys]` says.
    public var keys: [KeyBinding] = []
    /// The composer asks line by line, without a screen.
    public var accessible = false

    /// What was passed over in the file.
    public private(set) var warnings: [SettingsWarning] = []

    /// Nothing is preferred.
    public init() {}

    /// Reads `config.toml`; a file that is not there prefers nothing.
    public init(at paths: Paths) throws(SettingsError) {
        let file = paths.configFile
        guard let text = try TOMLText.read(file) else { return }
        var toml = try TOMLText(text, file: file)
        toml.warnOfKeys(
            besides: ["theme", "language", "keep-people", "mouse", "keys", "accessible"],
            gone: ["mark-chats": \.chatsAreNotMarked])
        theme = toml.string("theme")
        language = toml.language("language")
        keepsPeople = toml.bool("keep-people") ?? false
        accessible = toml.bool("accessible") ?? false
        usesMouse = toml.bool("mouse") ?? false
        keys = toml.keyBindings()
        warnings = toml.warnings
    }
}
