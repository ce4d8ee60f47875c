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
        /// The line that stands on the screen.
        var painted = ""
    }

    /// Something that takes longer than this shows that it is under way.
    private static let patience = Duration.milliseconds(500)
    /// An upload that is larger shows how far it is.
    private static let largeUpload = 1 << 20

    private let quiet: Bool
    private let isTerminal: Bool
    private let state = Mutex(State())

    init(quiet: Bool = false, isTerminal: Bool = StandardError.isTerminal) {
        self.quiet = quiet
        self.isTerminal = isTerminal
    }

    /// Says something that is no error. May hold hostile text; `--quiet` leaves it out.
    func note(_ text: String) {
        if !quiet { write("convene: " + Visible.text(text) + "\n") }
    }

    /// Says something that only helps whoever sits at the terminal.
    func remark(_ text: String) {
        if isTerminal { note(text) }
    }

    /// Prints a line of a report that was asked for.
    func report(_ line: String) {
        write(Visible.text(line) + "\n")
    }

    private func write(_ text: String) {
        state.withLock { state in
            Self.erase(&state)
            StandardError.write(text)
        }
    }
}

extension Console {
    /// How long the main thread may sleep before it calls `tick`; nil where nothing is to be shown.
    var tickInterval: Duration? { isTerminal ? .milliseconds(100) : nil }

    /// From now on this is under way.
    func begin(_ label: String, upload: (progress: UploadProgress, total: Int)? = nil) {
        let large = upload.flatMap { $0.total > Self.largeUpload ? $0 : nil }
        state.withLock { $0.activity = Activity(label: label, start: .now, upload: large) }
    }

    /// Nothing is under way any more.
    func end() {
        state.withLock { state in
            state.activity = nil
            Self.erase(&state)
        }
    }

    /// Paints the line anew, if it is time for it.
    func tick() {
        guard isTerminal else { return }
        state.withLock { state in
            guard let activity = state.activity else { return }
            let elapsed = activity.start.duration(to: .now)
            guard elapsed > Self.patience else { return }
            let line =
                "\(activity.label)… \(Self.amount(activity))\(messages.seconds(String(elapsed.components.seconds)))"
            guard line != state.painted else { return }
            let padding = String(repeating: " ", count: max(0, state.painted.count - line.count))
            StandardError.write("\r\(line)\(padding)")
            state.painted = line
        }
    }

    private static func amount(_ activity: Activity) -> String {
        guard let (progress, total) = activity.upload, progress.sent < total else { return "" }
        return messages.sentShare(progress.sent * 100 / total, of: total)
    }

    private static func erase(_ state: inout State) {
        guard !state.painted.isEmpty else { return }
        StandardError.write("\r" + String(repeating: " ", count: state.painted.count) + "\r")
        state.painted = ""
    }
}
