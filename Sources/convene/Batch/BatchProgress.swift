import Catalog
import Synchronization
import TerminalKit

/// What standard error shows while a table is sent: on a terminal one line that is redrawn, elsewhere a line every ten
/// seconds.
final class BatchProgress: Sendable {
    private struct State {
        /// Rows with an outcome, and those whose chat is there already.
        var done = 0
        var failed = 0
        var current = ""
        var line = ProgressLine()
        var lastLine: ContinuousClock.Instant?
    }

    private static let interval = Duration.seconds(10)

    private let total: Int
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    init(total: Int) {
        self.total = total
    }

    func note(_ text: String) {
        clear()
        StandardError.write("convene: " + Visible.text(text) + "\n")
    }

    func begin(_ title: String) { update { $0.current = title } }

    /// There is one chat more, which is still to be read back.
    func noteCreated() { update { $0.done += 1 } }

    func note(resolved: Int, failed: Int) {
        update { state in
            state.done = max(state.done, resolved)
            state.failed = failed
        }
    }

    /// Takes the line away that stands on the terminal.
    func clear() {
        state.withLock { $0.line.clear() }
    }

    private func update(_ change: (inout State) -> Void) {
        state.withLock { state in
            change(&state)
            let now = ContinuousClock.now
            if StandardError.isTerminal { return state.line.paint(sentence(state, now)) }
            guard (state.lastLine ?? start).duration(to: now) >= Self.interval else { return }
            state.lastLine = now
            StandardError.write("convene: \(Visible.text(sentence(state, now)))\n")
        }
    }

    private func sentence(_ state: State, _ now: ContinuousClock.Instant) -> String {
        let spent = start.duration(to: now)
        let left = state.done > 0 ? spent * (Double(total - state.done) / Double(state.done)) : nil
        return messages.batchProgress(
            done: state.done, of: total, failed: state.failed, current: state.current,
            left: left.map(messages.countdown))
    }
}
