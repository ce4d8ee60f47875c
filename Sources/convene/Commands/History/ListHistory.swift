import ArgumentParser
import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings

/// Lists the chats that were created, or how long that takes.
struct ListHistory: ParsableCommand {
    static let configuration = CommandConfiguration("history", messages.historyAbstract)

    @Flag(help: ArgumentHelp(messages.historyJSONHelp))
    var json = false

    @Flag(help: ArgumentHelp(messages.historyTimingHelp))
    var timing = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let folder = StateFolder(try .own(chat: .notConcerned), isDemo: false)
        let text = try failing(with: .unreadableInput, chat: .notConcerned) { () throws(FileError) in
            timing ? try usualTimes(in: folder) : try chats(in: folder)
        }
        if !text.isEmpty { try StandardOutput.print(text) }
    }

    private func chats(in folder: StateFolder) throws(FileError) -> String {
        let history = History(folder.history)
        if json { return try history.events().map(\.line).joined(separator: "\n") }
        let entries = try history.newest()
        let headings = HistoryEntry.headings(in: messages) + [messages.chatColumn]
        return DirectoryTable(
            columns: headings.map { .init(heading: $0, key: $0) },
            rows: entries.map { entry in
                (entry.cells(in: .current, messages) + [String(entry.chat.rawValue)]).map(JSONValue.string)
            }
        ).text
    }

    private func usualTimes(in folder: StateFolder) throws(FileError) -> String {
        let table = UsualTimeTable(times: UsualTime.all(of: try TimingLog(folder.timings).calls()))
        return json ? table.json : table.text
    }
}
