import Settings

/// The chats that were created, in a file that many processes add to.
public struct History: Sendable {
    private let file: LineFile

    /// - Parameter path: `StateFolder.history`.
    public init(_ path: String) {
        file = LineFile(path)
    }

    /// Returns when the disk has the entry.
    public func add(_ entry: HistoryEntry) throws(FileError) {
        try file.append(Array(entry.line.utf8))
    }

    /// The newest entries first. Lines that are damaged are passed over.
    ///
    /// - Parameter limit: as many as are wanted at most; reading all of a long history takes a moment.
    public func newest(_ limit: Int = .max) throws(FileError) -> [HistoryEntry] {
        var entries: [HistoryEntry] = []
        for line in try file.lines().reversed() where entries.count < limit {
            if let entry = HistoryEntry(line: line) { entries.append(entry) }
        }
        return entries
    }
}
