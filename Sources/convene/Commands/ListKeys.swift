import ArgumentParser
import Composer
import FoundationEssentials
import Settings
import TerminalKit

/// Prints the table of keys.
struct ListKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Print the keys of the composer, as its help shows them.")

    @Flag(help: "Print them as [keys] of config.toml holds them.")
    var settings = false

    func run() throws {
        let places = Places(environment: ProcessInfo.processInfo.environment)
        let keys = try Preferences.read(places).keyMap(places)
        if settings { return try StandardOutput.print(keys.settings) }
        let help = keys.help(in: words)
        let width = help.flatMap(\.rows).map(\.keys.displayWidth).max() ?? 0
        let sections = help.map { section in
            let rows = section.rows.map { row in
                "  \(row.keys)\(String(repeating: " ", count: width + 2 - row.keys.displayWidth))\(row.sentence)"
            }
            return ([section.title] + rows).joined(separator: "\n")
        }
        try StandardOutput.print(sections.joined(separator: "\n\n"))
    }
}
