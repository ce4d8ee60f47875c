import ArgumentParser
import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings

/// Lists the chats that were created.
struct ListHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: words.historyAbstract,
        discussion: Examples.text(of: "history"))

    @Flag(help: ArgumentHelp(words.historyJSONHelp))
    var json = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        guard let places = Places(environment: .own) else {
            throw Failure(.configuration, words.noHome, chat: .notConcerned, next: words.setHomeOrState)
        }
        let entries: [HistoryEntry]
        do throws(FileError) {
            entries = try History(StateFolder(places, isDemo: false).history).newest()
        } catch {
            throw Failure(
                .unreadableInput, error.sentence(in: words), chat: .notConcerned, next: error.advice(in: words))
        }
        guard !entries.isEmpty else { return }
        let lines = json ? entries.map(\.line) : entries.rows(in: .current, words)
        try StandardOutput.print(lines.joined(separator: "\n"))
    }
}
