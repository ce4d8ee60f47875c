import Bitrix24
import Catalog
import FoundationEssentials
import Settings
import Tables

/// What is kept of tables. Blocks while the disk works.
extension Records {
    /// What the journal knows of the rows of tables on this portal; nothing where there is no journal.
    func rowHistory() throws(StorageError) -> RowHistory { try journal?.rows(on: portal.name) ?? RowHistory() }

    /// The titles of earlier chats, among which numbers go on.
    func earlierTitles() -> [String] { ((try? history?.newest()) ?? []).map(\.title) }

    /// Puts a chat that a row has made into the history.
    func noteCreated(_ chat: ChatID, by row: BatchRow, as caller: Caller, took: Duration) {
        add(HistoryEntry(creating: chat, row.structure, on: portal, by: Author(caller), took: took, at: .now))
    }

    /// What was corrected in the table at a path; nothing where that cannot be read.
    func corrections(of path: String) -> TableCorrections {
        guard let file = correctionsFile(of: path), let bytes = try? file.read(),
            let value = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self))
        else { return TableCorrections() }
        return TableCorrections(value)
    }

    /// Keeps what was corrected in a row beside what was corrected in others.
    public func keep(_ correction: RowCorrection, of table: OpenedTable) {
        var corrections = corrections(of: table.name)
        if let texts = correction.texts {
            corrections.correct(correction.number, of: table.original, with: texts)
        } else {
            corrections.drop(correction.number)
        }
        keep(corrections, of: table.name)
    }

    /// Keeps them for the next start; says why, where it cannot.
    private func keep(_ corrections: TableCorrections, of path: String) {
        guard let file = correctionsFile(of: path) else { return }
        do throws(FileError) {
            if corrections.isEmpty {
                try file.remove()
            } else {
                try file.replace(with: Array(corrections.value.text().utf8))
            }
        } catch {
            post(.warned(messages.correctionsNotKept(error.message(in: messages))))
        }
    }

    private func correctionsFile(of path: String) -> PrivateFile? {
        let name = RowKey([(name: "path", text: path)], occurrence: 1).rawValue
        return folder.map { PrivateFile("\($0.corrections)/\(name).json") }
    }
}
