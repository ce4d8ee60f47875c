import Bitrix24
import Catalog
import Synchronization
import TerminalKit

/// What is said on standard error while a command runs: notes, and on a terminal one line that shows what is under
/// way and disappears again.
final class Console: Sendable {
    private struct Activity {
        let label: String
        let start: ContinuousClock.Instant
        let upload: (progress: UploadProgress, total: Int)?
    }

    private struct State {
        var activity: Activity?
        var line = ProgressLine()
    }

    /// Something that takes longer than this shows that it is under way.
    private static let patience = Duration.milliseconds(500)
    /// An upload that is larger shows how far it is.
    private static let largeUpload = 1 << 20

    private let quiet: Bool
    private let state = Mutex(State())

    init(quiet: Bool = false) {
        self.quiet = quiet
    }

    /// Says something that is no error. May hold hostile text; `--quiet` leaves it out.
    func note(_ text: String) {
        if !quiet { write("convene: " + Visible.text(text) + "\n") }
    }

    /// Says something that only helps whoever sits at the terminal.
    func remark(_ text: String) {
        if StandardError.isTerminal { note(text) }
    }

    /// Prints a line of a report that was asked for.
    func report(_ line: String) {
        write(Visible.text(line) + "\n")
    }

    private func write(_ text: String) {
        state.withLock { state in
            state.line.clear()
            StandardError.write(text)
        }
    }

    /// How long the main thread may sleep before it calls `tick`; nil where nothing is to be shown.
    var tickInterval: Duration? { StandardError.isTerminal ? .milliseconds(100) : nil }

    /// From now on this is under way; the label may hold hostile text.
    func begin(_ label: String, upload: (progress: UploadProgress, total: Int)? = nil) {
        let large = upload.flatMap { $0.total > Self.largeUpload ? $0 : nil }
        state.withLock { $0.activity = Activity(label: label, start: .now, upload: large) }
    }

    /// Nothing is under way any more.
    func end() {
        state.withLock { state in
            state.activity = nil
            state.line.clear()
        }
    }

    /// Paints the line anew, if it is time for it.
    func tick() {
        guard StandardError.isTerminal else { return }
        state.withLock { state in
            guard let activity = state.activity else { return }
            let elapsed = activity.start.duration(to: .now)
            guard elapsed > Self.patience else { return }
            let seconds = messages.seconds(String(elapsed.components.seconds))
            state.line.paint("\(activity.label)…", " \(Self.amount(activity))\(seconds)")
        }
    }

    private static func amount(_ activity: Activity) -> String {
        guard let (progress, total) = activity.upload, progress.sent < total else { return "" }
        return messages.sentShare(progress.sent * 100 / total, of: total)
    }
}
