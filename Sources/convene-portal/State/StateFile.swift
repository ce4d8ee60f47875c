import FoundationEssentials

/// The file in which chats outlive the program.
///
/// A reply waits until its chat is on disk. Calls that come in while a write is under way share the next one.
actor StateFile {
    enum ReadingError: Error, CustomStringConvertible {
        case unreadable(String)
        case notOurs(String)

        var description: String {
            let (path, reason) =
                switch self {
                case .unreadable(let path): (path, "it is no file that you may read.")
                case .notOurs(let path): (path, "it was not written by this version of convene-portal.")
                }
            return "The state file \(path) cannot be read: \(reason) "
                + "Name another one with --state, or move it away to start with no chats."
        }
    }

    private let url: URL
    private var unread: UnreadState?
    private var current: Task<Void, Never>?
    private var waiting: Task<Void, Never>?

    init(path: String) { url = URL(filePath: path) }

    /// - Returns: `nil` if there is no file yet.
    func load() throws(ReadingError) -> SavedPortal? {
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        guard let bytes = try? Data(contentsOf: url) else { throw .unreadable(url.path) }
        let decoder = JSONDecoder()
        if let saved = try? decoder.decode(SavedPortal.self, from: bytes) {
            unread = try? UnreadState(in: bytes, beside: saved)
            return saved
        }
        // Before 2026 the file held the chats alone.
        guard let store = try? decoder.decode(ChatStore.self, from: bytes) else { throw .notOurs(url.path) }
        return SavedPortal(seed: SavedPortal.seedBeforeRandomSecrets, store: store)
    }

    /// Returns when what `snapshot` gives now, or something newer, is on disk.
    func save(_ snapshot: @escaping @Sendable () async -> SavedPortal) async {
        if let waiting { return await waiting.value }
        let previous = current
        let task = Task {
            await previous?.value
            // From here on a new change needs a new write.
            current = waiting
            waiting = nil
            write(await snapshot())
        }
        waiting = task
        await task.value
    }

    /// Atomically: a file of its own, then renamed.
    private func write(_ saved: SavedPortal) {
        do {
            let bytes = try JSONEncoder().encode(saved)
            try (unread?.added(to: bytes) ?? bytes).write(to: url, options: .atomic)
        } catch {
            StandardStream.error.write(line: "convene-portal: The chats cannot be saved to \(url.path): \(error)")
        }
    }
}
