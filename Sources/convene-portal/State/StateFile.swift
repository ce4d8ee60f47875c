import Foundation

/// The file in which chats outlive the program.
///
/// A reply waits until its chat is on disk. Calls that come in while a write is under way share the next one.
actor StateFile {
    enum Fault: Error, CustomStringConvertible {
        case unreadable(String, any Error)

        var description: String {
            switch self {
            case .unreadable(let path, let error):
                "The state file \(path) cannot be read: \(error.localizedDescription) "
                    + "Name another one with --state, or move it away to start with no chats."
            }
        }
    }

    private let url: URL
    private var current: Task<Void, Never>?
    private var waiting: Task<Void, Never>?

    init(path: String) { url = URL(filePath: path) }

    /// - Returns: `nil` if there is no file yet.
    /// - Throws: `Fault.unreadable` if there is one, but not of this program.
    nonisolated func load() throws -> ChatStore? {
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        do {
            return try JSONDecoder().decode(ChatStore.self, from: Data(contentsOf: url))
        } catch {
            throw Fault.unreadable(url.path, error)
        }
    }

    /// Returns when what `snapshot` gives now, or something newer, is on disk.
    func save(_ snapshot: @escaping @Sendable () async -> ChatStore) async {
        if let waiting { return await waiting.value }
        let previous = current
        let task = Task {
            await previous?.value
            begin()
            write(await snapshot())
        }
        waiting = task
        await task.value
    }

    /// From here on a new change needs a new write.
    private func begin() {
        current = waiting
        waiting = nil
    }

    /// Atomically: a file of its own, then renamed.
    private func write(_ store: ChatStore) {
        do {
            try JSONEncoder().encode(store).write(to: url, options: .atomic)
        } catch {
            let line = "convene-portal: the chats could not be saved to \(url.path): \(error.localizedDescription)\n"
            FileHandle.standardError.write(Data(line.utf8))
        }
    }
}
