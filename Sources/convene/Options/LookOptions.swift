import ArgumentParser
import Bitrix24
import Catalog
import Settings
import TerminalKit

/// How the screen looks.
struct LookOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The theme; `convene themes` lists them.", valueName: "name"))
    var theme: String?
}

/// What the settings say, and what in them was passed over.
struct Look {
    let theme: Theme
    let preferences: Preferences
    let warnings: [SettingsWarning]
}

extension Look {
    /// A theme that an option names counts more than `CONVENE_THEME`, and that more than `config.toml`.
    ///
    /// - Throws: 78 for a settings file that is wrong, 64 for a theme that was asked for by option and does not exist.
    static func read(theme: String?, _ environment: [String: String]) throws(Failure) -> Look {
        let places = Places(environment: environment)
        do throws(SettingsError) {
            let preferences =
                try places.map { places throws(SettingsError) in try Preferences(at: places) } ?? Preferences()
            let name = theme ?? environment["CONVENE_THEME"] ?? preferences.theme ?? "default"
            let reading = try ThemeLibrary(folder: places?.themes ?? "").theme(named: name)
            return Look(
                theme: reading.theme, preferences: preferences, warnings: preferences.warnings + reading.warnings)
        } catch {
            let isUsage = if case .unknownTheme = error { theme != nil } else { false }
            throw Failure(
                isUsage ? .usage : .configuration, error.sentence(in: words), chat: .nothingSent,
                next: error.advice(in: words))
        }
    }
}
