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
    /// Nobody chose a theme: it goes by the colour that the terminal has behind its text.
    let followsGround: Bool
    let library: ThemeLibrary
    let preferences: Preferences
    let warnings: [SettingsWarning]
}

extension Look {
    /// Stands for the theme that suits the terminal.
    static let automatic = "auto"

    /// The theme for terminals whose own background is light, or dark.
    static func name(isLight: Bool) -> String { isLight ? "default-light" : "default-dark" }

    /// What some terminals say of their background before they are asked: `COLORFGBG` ends in its number.
    private static func seemsLight(_ environment: [String: String]) -> Bool {
        let number = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
        return number == 7 || number == 15
    }

    /// A theme that an option names counts more than `CONVENE_THEME`, and that more than `config.toml`.
    ///
    /// - Throws: 78 for a settings file that is wrong, 64 for a theme that was asked for by option and does not exist.
    static func read(theme: String?, _ environment: [String: String]) throws(Failure) -> Look {
        let places = Places(environment: environment)
        do throws(SettingsError) {
            let preferences =
                try places.map { places throws(SettingsError) in try Preferences(at: places) } ?? Preferences()
            let asked = theme ?? environment["CONVENE_THEME"].nonEmpty ?? preferences.theme
            let name = asked.flatMap { $0 == Self.automatic ? nil : $0 }
            let library = ThemeLibrary(folder: places?.themes ?? "")
            let reading = try library.theme(named: name ?? Self.name(isLight: Self.seemsLight(environment)))
            return Look(
                theme: reading.theme, followsGround: name == nil, library: library, preferences: preferences,
                warnings: preferences.warnings + reading.faults.map { SettingsWarning($0, in: Words(.english)) })
        } catch {
            let isUsage = if case .unknownTheme = error { theme != nil } else { false }
            throw Failure(
                isUsage ? .usage : .configuration, error.sentence(in: words), chat: .nothingSent,
                next: error.advice(in: words))
        }
    }
}

extension String? {
    /// As on no-color.org and elsewhere: a variable that is empty says nothing.
    fileprivate var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
