import ArgumentParser
import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings

/// Lists the chats that were created.
struct ListHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List the chats that were created, newest first.",
        discussion: Examples.text(of: "history"))

    @Flag(help: "One line of JSON for each chat.")
    var json = false

    func run() throws {
        guard let places = Places(environment: ProcessInfo.processInfo.environment) else {
            throw Failure(.configuration, "HOME is not set.", chat: .notConcerned, next: "Set HOME or XDG_STATE_HOME.")
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
