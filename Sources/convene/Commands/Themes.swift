import ArgumentParser
import Bitrix24
import Catalog
import Settings

/// Lists the themes, or prints one.
struct Themes: ParsableCommand {
    static let configuration = CommandConfiguration("themes", messages.themesAbstract, messages.themesDiscussion)

    @Argument(help: ArgumentHelp(messages.themeNameHelp, value: "name"))
    var name: String?

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let library = ThemeLibrary(folder: Paths(environment: .own)?.themes ?? "")
        guard let name else { return try StandardOutput.print(library.names.joined(separator: "\n")) }
        let text: String
        do throws(SettingsError) {
            text = try library.text(of: name)
            // A file that is wrong is said to be, not handed on.
            _ = try library.theme(named: name)
        } catch {
            let isUsage = if case .unknownTheme = error { true } else { false }
            throw Failure(isUsage ? .usage : .configuration, error, chat: .notConcerned)
        }
        try StandardOutput.print(text)
    }
}
