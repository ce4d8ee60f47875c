import Synchronization

/// Tells on standard error of clients that were sent away: the first at once, then how many more in a second.
final class RefusedConnections: Sendable {
    private let sentence: String
    private let untold = Mutex<Int?>(nil)

    init(room: Int, fileLimit: Int) {
        sentence =
            "\(room) are open, and the limit of \(fileLimit) open files leaves no room for more. "
            + "Raise it with ulimit -n."
    }

    func note() { note(because: sentence) }

    /// The system itself refused.
    func note(_ error: SystemError) { note(because: "\(error).") }

    private func note(because reason: String) {
        let isFirst = untold.withLock { count in
            defer { count = count.map { $0 + 1 } ?? 0 }
            return count == nil
        }
        guard isFirst else { return }
        StandardStream.error.write(line: "convene-portal: A connection was refused: \(reason)")
        Task {
            try? await Task.sleep(for: .seconds(1))
            let more = untold.withLock { count in
                defer { count = nil }
                return count ?? 0
            }
            guard more > 0 else { return }
            StandardStream.error.write(line: "convene-portal: \(more) more connections were refused: \(reason)")
        }
    }
}
