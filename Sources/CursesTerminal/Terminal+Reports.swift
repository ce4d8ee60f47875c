import CNcurses
import TerminalKit

extension Terminal {
    /// How long an answer may take that somebody waits for.
    private static let patience = Duration.milliseconds(500)
    /// After this time nobody answers any more.
    private static let latest = Duration.seconds(2)

    /// Waits a moment for an answer that is on its way: it would be typed at whoever has the terminal next. Keys that
    /// come meanwhile are kept.
    func awaitReport() {
        guard decoder.awaitsAnswer, !isHungUp, let asked else { return }
        let deadline = min(.now + Self.patience, asked + Self.latest)
        while decoder.awaitsAnswer, .now < deadline {
            let left = ContinuousClock.now.duration(to: deadline) / .nanoseconds(1)
            let ready = Int(cn_wait(input, -1, Int64(max(0, left))))
            guard ready & CN_INPUT != 0 else { break }
            read()
        }
        decoder.awaitsAnswer = false
    }
}
