import ArgumentParser
import Composer
import TerminalKit

/// Prints the table of keys.
struct ListKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Print the keys of the composer, as its help shows them.")

    func run() throws {
        let rows = Keys.help
        let width = rows.map(\.keys.displayWidth).max() ?? 0
        for row in rows {
            let gap = String(repeating: " ", count: width + 2 - row.keys.displayWidth)
            try StandardOutput.print(row.keys + gap + row.sentence)
        }
    }
}
