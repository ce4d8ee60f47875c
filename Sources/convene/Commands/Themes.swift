import ArgumentParser
import Bitrix24
import Catalog
import FoundationEssentials
import Settings

/// Lists the themes, or prints one.
struct Themes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: words.themesAbstract,
        discussion: "\(words.themesDiscussion) \(Examples.text(of: "themes"))")

    @Argument(help: ArgumentHelp(words.themeNameHelp))
    var name: String?

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let library = ThemeLibrary(folder: Places(environment: .own)?.themes ?? "")
        guard let name else { return try StandardOutput.print(library.names.joined(separator: "\n")) }
        let text: String
        do throws(SettingsError) {
            text = try library.text(of: name)
        } catch {
            throw Failure(.usage, error.sentence(in: words), chat: .notConcerned, next: error.advice(in: words))
        }
        try StandardOutput.print(text)
    }
}
