import Catalog
import Composer
import Settings
import TerminalKit

/// The themes that the composer can have, and the one that it has.
struct ThemeSwitcher: Sendable {
    private(set) var theme: Theme
    /// As it was chosen: the theme's, or the one that stands for whatever suits the terminal.
    private(set) var name: String
    private let library: ThemeLibrary
    private let config: ConfigFile?
    /// What counts more than `config.toml`, and was given: `--theme`, or the variable.
    private let stronger: String?
    private var isLight: Bool

    init(_ display: DisplaySettings) {
        theme = display.theme
        name = display.choice.name ?? Session.automaticTheme
        library = display.library
        config = display.paths.map(ConfigFile.init)
        stronger = display.choice.stronger
        isLight = display.theme.ground.isLight
    }

    var names: [String] { [Session.automaticTheme] + library.names }

    var followsGround: Bool { name == Session.automaticTheme }

    /// Takes another theme; what is wrong in its files does not keep it from being applied.
    mutating func apply(_ name: String) throws(SettingsError) -> [SettingsWarning] {
        let isAutomatic = name == Session.automaticTheme
        let reading = try library.theme(named: isAutomatic ? ThemeChoice.name(isLight: isLight) : name)
        theme = reading.theme
        self.name = name
        return reading.faults.map { SettingsWarning($0) }
    }

    /// Takes note of the terminal's background. True if another theme is applied now.
    mutating func suit(background: RGB) -> Bool {
        isLight = background.isLight
        guard followsGround, theme.ground.isLight != isLight else { return false }
        return (try? apply(name)) != nil
    }

    /// Writes the theme down for the next start; says in a sentence what came of it.
    func keep(_ name: String) -> Report {
        guard let config else { return .failed(messages.themeNotKept(messages.settingsAreNowhere)) }
        do throws(SettingsError) {
            try config.keep(theme: name)
        } catch {
            return .failed(messages.themeNotKept(error.message(in: messages)))
        }
        return .done(stronger.map { messages.themeKept(name, but: $0) } ?? messages.themeKept(name))
    }
}
