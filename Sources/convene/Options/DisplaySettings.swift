import Bitrix24
import Catalog
import Composer
import Settings
import TerminalKit

/// What the settings say of the screen and its keys, and what in them was passed over.
struct DisplaySettings {
    let theme: Theme
    let choice: ThemeChoice
    let library: ThemeLibrary
    let keys: KeyMap
    /// Nil where nobody knows a home.
    let paths: Paths?
    let preferences: Preferences
    let warnings: [SettingsWarning]

    /// - Throws: 78 for a settings file that is wrong, 64 for a theme that was asked for by option and does not exist.
    static func read(theme: String?, _ environment: Environment) throws(Failure) -> DisplaySettings {
        let paths = Paths(environment: environment)
        let preferences = try Preferences.read()
        let choice = ThemeChoice(option: theme, environment, preferences)
        let library = ThemeLibrary(folder: paths?.themes ?? "")
        let keys = try preferences.keyMap(paths)
        do throws(SettingsError) {
            let name = choice.name ?? ThemeChoice.name(isLight: ThemeChoice.seemsLight(environment))
            let reading = try library.theme(named: name)
            return DisplaySettings(
                theme: reading.theme, choice: choice, library: library, keys: keys,
                paths: paths, preferences: preferences,
                warnings: preferences.warnings + reading.faults.map { SettingsWarning($0) })
        } catch {
            let isUsage = if case .unknownTheme = error { choice.origin == .option } else { false }
            throw Failure(isUsage ? .usage : .configuration, error)
        }
    }
}

/// Which theme was asked for, and by what.
struct ThemeChoice {
    enum Origin: String {
        case option = "--theme"
        case variable = "CONVENE_THEME"
        case settings
        case nobody
    }

    let origin: Origin
    /// Nil: whatever suits the terminal.
    let name: String?

    /// An option counts more than `CONVENE_THEME`, and that more than `config.toml`.
    init(option: String?, _ environment: Environment, _ preferences: Preferences) {
        // As on no-color.org: a variable that is empty says nothing.
        let variable = environment["CONVENE_THEME"].flatMap { $0.isEmpty ? nil : $0 }
        let asked = option ?? variable ?? preferences.theme
        origin = option != nil ? .option : variable != nil ? .variable : asked != nil ? .settings : .nobody
        name = asked == Session.automaticTheme ? nil : asked
    }

    /// What counts more than `config.toml`, by the name that its giver knows; nil if nothing does.
    var stronger: String? { origin == .option || origin == .variable ? origin.rawValue : nil }

    /// The theme for terminals whose own background is light, or dark.
    static func name(isLight: Bool) -> String { isLight ? "default-light" : "default-dark" }

    /// What some terminals say of their background before they are asked: `COLORFGBG` ends in its number.
    static func seemsLight(_ environment: Environment) -> Bool {
        let number = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
        return number == 7 || number == 15
    }
}

extension Preferences {
    /// What `config.toml` says; nothing where there is no home.
    static func read() throws(Failure) -> Preferences {
        try failing(with: .configuration) { () throws(SettingsError) in try settings.get() }
    }

    /// The keys with those of `[keys]`, all of which have to be right: a wrong one might do what nobody expects.
    func keyMap(_ paths: Paths?) throws(Failure) -> KeyMap {
        guard !keys.isEmpty else { return .standard }
        let (map, faults) = KeyMap.standard.rebound(keys)
        guard faults.isEmpty else {
            let lines = faults.map { "keys.\($0.command): \($0.problem.sentence(in: messages))" }
            throw Failure(
                .configuration, lines: [messages.keysAreWrong(in: paths?.configFile ?? "")] + lines, chat: .nothingSent,
                next: messages.correctKeys)
        }
        return map
    }
}
