import ArgumentParser
import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings

/// Lists the chats that were created.
struct ListHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: messages.historyAbstract,
        discussion: Examples.text(of: "history"))

    @Flag(help: ArgumentHelp(messages.historyJSONHelp))
    var json = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        guard let paths = Paths(environment: .own) else {
            throw Failure(.configuration, messages.noHome, chat: .notConcerned, next: messages.setHomeOrState)
        }
        let entries: [HistoryEntry]
        do throws(FileError) {
            entries = try History(StateFolder(paths, isDemo: false).history).newest()
        } catch {
            throw Failure(
                .unreadableInput, error.sentence(in: messages), chat: .notConcerned, next: error.advice(in: messages))
        }
        guard !entries.isEmpty else { return }
        let lines = json ? entries.map(\.line) : entries.rows(in: .current, messages)
        try StandardOutput.print(lines.joined(separator: "\n"))
    }
}
