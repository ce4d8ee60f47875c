import ArgumentParser
import Catalog
import Composer
import Settings
import TerminalKit

/// Prints the table of keys.
struct ListKeys: ParsableCommand {
    static let configuration = CommandConfiguration("keys", messages.keysAbstract)

    @OptionGroup var language: LanguageOptions

    @Flag(help: ArgumentHelp(messages.keysSettingsHelp))
    var settings = false

    func run() throws {
        let paths = Paths(environment: .own)
        let keys = try Preferences.read().keyMap(paths)
        if settings { return try StandardOutput.print(keys.settings) }
        let help = keys.spoken(in: messages.language).help(in: messages)
        let width = help.flatMap(\.rows).map(\.keys.displayWidth).max() ?? 0
        let sections = help.map { section in
            let rows = section.rows.map { "  \($0.keys.padded(toColumns: width))  \($0.sentence)" }
            return ([section.title] + rows).joined(separator: "\n")
        }
        try StandardOutput.print(sections.joined(separator: "\n\n"))
    }
}
