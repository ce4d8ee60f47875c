import Bitrix24
import Settings

/// The chats that were created, changed and deleted, in a file that many processes add to.
public struct History: Sendable {
    private let file: LineFile

    /// - Parameter path: `StateFolder.history`.
    public init(_ path: String) {
        file = LineFile(path)
    }

    /// The entry outlives the program; a power cut may take the last ones, whose chats the journal has (`SendJournal`).
    public func add(_ entry: HistoryEntry) throws(FileError) {
        try file.append(Array(entry.line.utf8), survivesPowerCut: false)
    }

    /// All that happened, the newest first. Lines that are damaged are passed over.
    public func events() throws(FileError) -> [HistoryEntry] {
        try file.lines().reversed().compactMap { HistoryEntry(line: $0) }
    }

    /// Each chat once, as it was last, the newest first. Lines that are damaged are passed over.
    ///
    /// - Parameter limit: as many as are wanted at most. What they lack is looked for in all of the history.
    public func newest(_ limit: Int = .max) throws(FileError) -> [HistoryEntry] {
        var entries: [HistoryEntry] = []
        var places: [Place: Int] = [:]
        for line in try file.lines().reversed() {
            guard let entry = HistoryEntry(line: line) else { continue }
            let place = Place(portal: entry.portal, chat: entry.chat)
            if let known = places[place] {
                entries[known] = entries[known].completed(by: entry)
            } else if entries.count < limit {
                places[place] = entries.count
                entries.append(entry)
            }
        }
        return entries
    }

    /// What tells chats apart: numbers are those of a portal.
    private struct Place: Hashable {
        let portal: String
        let chat: ChatID
    }
}
